package dev.signpost.backends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class BackendsIT {

  @Test
  void brokerKeepsRecordsAndOffsetsOverSigkillAndRestart()
      throws ExecutionException, InterruptedException {
    Kafka kafka = Backends.shared().kafka();
    String address = kafka.bootstrapServers();
    Topics topic = new Topics(kafka, "kept").create();
    topic.write("disc", "bulge");
    assertThat(topic.read("reader", 2)).containsExactly("disc", "bulge");

    kafka.kill();
    kafka.restart();

    assertThat(kafka.bootstrapServers()).isEqualTo(address);
    topic.write("stenosis");
    assertThat(topic.read("reader", 1)).containsExactly("stenosis");
    assertThat(topic.read("other", 3)).containsExactly("disc", "bulge", "stenosis");
  }

  @Test
  void nodeKeepsDocumentsOverSigkillAndRestart() throws IOException, InterruptedException {
    Elasticsearch elasticsearch = Backends.shared().elasticsearch();
    Http http = new Http(elasticsearch);
    http.put("/kept", "{\"settings\": {\"number_of_replicas\": 0}}");
    assertThat(
            http.put(
                "/kept/_doc/1?version=7&version_type=external_gte", "{\"title\": \"Disc bulge\"}"))
        .contains("\"result\":\"created\"");

    elasticsearch.kill();
    elasticsearch.restart();

    assertThat(http.get("/kept/_doc/1")).contains("\"_version\":7", "Disc bulge");
  }
}
