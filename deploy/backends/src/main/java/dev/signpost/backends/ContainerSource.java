package dev.signpost.backends;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Containers of the official images, with the same settings as the local processes. */
final class ContainerSource implements Source {

  private static final String HOST = "127.0.0.1";

  @Override
  public String description() {
    return "containers (a Docker engine answers)";
  }

  @Override
  public Kafka kafka() {
    int port = Ports.free(HOST);
    ContainerServer server =
        new ContainerServer(
            image("kafka"), port, kafkaEnvironment(port), () -> KafkaProbe.answers(HOST, port));
    server.start();
    return new KafkaContainer(server, HOST + ":" + port);
  }

  @Override
  public Elasticsearch elasticsearch() {
    int port = Ports.free(HOST);
    URI uri = URI.create("http://" + HOST + ":" + port);
    ElasticsearchProbe probe = new ElasticsearchProbe(uri);
    ContainerServer server =
        new ContainerServer(
            image("elasticsearch"), port, elasticsearchEnvironment(port), probe::answers);
    server.start();
    return new ElasticsearchContainer(server, uri);
  }

  @Override
  public void close() {}

  private static Map<String, String> kafkaEnvironment(int port) {
    Map<String, String> environment = new HashMap<>();
    KafkaFiles.base()
        .forEach((key, value) ->
            environment.put(
                "KAFKA_" + key.toString().toUpperCase(Locale.ROOT).replace('.', '_'),
                value.toString()));
    environment.put(
        "KAFKA_LISTENERS", "PLAINTEXT://0.0.0.0:" + port + ",CONTROLLER://127.0.0.1:9093");
    environment.put("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://" + HOST + ":" + port);
    environment.put("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@127.0.0.1:9093");
    environment.put("KAFKA_LOG_DIRS", "/tmp/kafka-data");
    return environment;
  }

  private static Map<String, String> elasticsearchEnvironment(int port) {
    return Map.of(
        "discovery.type", "single-node",
        "xpack.security.enabled", "false",
        "xpack.ml.enabled", "false",
        "ingest.geoip.downloader.enabled", "false",
        "cluster.routing.allocation.disk.threshold_enabled", "false",
        "http.port", String.valueOf(port),
        "ES_JAVA_OPTS", "-Xms768m -Xmx768m");
  }

  private static String image(String key) {
    try (InputStream file =
        Objects.requireNonNull(ContainerSource.class.getResourceAsStream("images.properties"))) {
      Properties images = new Properties();
      images.load(file);
      return images.getProperty(key);
    } catch (IOException failure) {
      throw new BackendException("cannot read the names of the images", failure);
    }
  }

  private record KafkaContainer(ContainerServer server, String bootstrapServers) implements Kafka {
    @Override
    public void kill() {
      server.kill();
    }

    @Override
    public void restart() {
      server.restart();
    }

    @Override
    public void close() {
      server.close();
    }
  }

  private record ElasticsearchContainer(ContainerServer server, URI uri) implements Elasticsearch {
    @Override
    public void kill() {
      server.kill();
    }

    @Override
    public void restart() {
      server.restart();
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
