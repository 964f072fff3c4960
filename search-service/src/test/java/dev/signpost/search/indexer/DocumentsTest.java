package dev.signpost.search.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.ingest.contract.stream.Received;
import dev.signpost.search.elastic.Call;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  @Test
  void pageDocumentIsThePagesJsonWithItsRevision() throws JsonProcessingException {
    Document document =
        Documents.ofPage(Events.received(Events.published("finding/disc-bulge", 7)));

    assertThat(document.id()).isEqualTo("finding/disc-bulge");
    assertThat(document.version()).isEqualTo(7);
    JsonNode json = json(document);
    assertThat(json.path("revision").asLong()).isEqualTo(7);
    assertThat(json.path("at").asText()).isEqualTo("2026-11-20T10:00:00Z");
    assertThat(json.path("id").asText()).isEqualTo("finding/disc-bulge");
    assertThat(json.path("kind").asText()).isEqualTo("finding");
    assertThat(json.path("summary").asText()).isEqualTo("A summary.\nOn two lines.");
    assertThat(json.has("receipt")).isFalse();
  }

  @Test
  void withdrawnPageIsASmallDocumentThatSaysSo() throws JsonProcessingException {
    Document document = Documents.ofPage(Events.received(Events.withdrawn("term/lesion", 3)));

    assertThat(json(document).toString())
        .isEqualTo(
            "{\"revision\":3,\"at\":\"2026-11-20T10:00:00Z\",\"withdrawn\":true,\"id\":\"term/lesion\"}");
  }

  @Test
  void linksDocumentIsTheEventAsItCame() {
    byte[] event =
        "{\"type\":\"page-links\",\"page\":\"term/lesion\",\"version\":9}".getBytes(UTF_8);
    LinksEvent links = dev.signpost.ingest.contract.JsonCodec.of(LinksEvent.class).decode(event);

    Document document =
        Documents.ofLinks(
            new Received<>(new ConsumerRecord<>("links", 0, 0, new byte[0], event), links));

    assertThat(document.version()).isEqualTo(9);
    assertThat(text(document)).isEqualTo(new String(event, UTF_8));
  }

  @Test
  void eventWrittenOverSeveralLinesBecomesOneLine() throws JsonProcessingException {
    byte[] event =
        """
        {"type": "page-published", "receipt": "r", "revision": 5, "at": "2026-11-20T10:00:00Z",
         "page": {
           "id": "term/lesion",\r
           "title": "Lesion\\nor not"
         }}
        """
            .getBytes(UTF_8);

    Document document = Documents.ofPage(Events.received(event));

    assertThat(text(document)).doesNotContain("\n", "\r");
    assertThat(json(document).path("title").asText()).isEqualTo("Lesion\nor not");
  }

  @Test
  void bulkBodyHasAnActionAndADocumentALineEach() {
    Call.Body body =
        BulkBody.of(
            List.of(
                Document.of("term/lesion", 5, "{\"a\":1}"),
                Document.of("term/mass", 6, "{\"b\":2}")));

    assertThat(new String(body.bytes(), 0, body.length(), UTF_8))
        .isEqualTo(
            """
            {"index":{"_id":"term/lesion","version_type":"external_gte","version":5}}
            {"a":1}
            {"index":{"_id":"term/mass","version_type":"external_gte","version":6}}
            {"b":2}
            """);
  }

  private static String text(Document document) {
    byte[] line = new byte[document.size()];
    int end = document.writeTo(line, 0);
    return new String(line, 0, end, UTF_8);
  }

  private static JsonNode json(Document document) throws JsonProcessingException {
    return JsonMapper.builder().build().readTree(text(document));
  }
}
