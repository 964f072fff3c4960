package dev.signpost.search.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageEventTest {
  private static final JsonCodec<PageEvent> VIEW = JsonCodec.of(PageEvent.class);

  @Test
  void publicationOfTheContractIsReadAndItsPageFound() {
    byte[] event = Events.encoded(Events.published("finding/disc-bulge", 7));

    PageEvent read = VIEW.decode(event);

    assertThat(read)
        .isInstanceOfSatisfying(
            PageEvent.Published.class,
            page -> {
              assertThat(page.pageId()).isEqualTo(PageId.of("finding/disc-bulge"));
              assertThat(page.revision()).isEqualTo(7);
              assertThat(page.receipt()).isEqualTo("receipt-7");
              assertThat(page.at()).isEqualTo(Events.AT);
              byte[] slice = java.util.Arrays.copyOfRange(event, page.from(), page.to());
              assertThat(JsonCodec.of(Page.class).decode(slice))
                  .isEqualTo(Events.page("finding/disc-bulge", "Title 7"));
            });
  }

  @Test
  void withdrawalOfTheContractIsRead() {
    assertThat(VIEW.decode(Events.encoded(Events.withdrawn("term/lesion", 3))))
        .isEqualTo(new PageEvent.Withdrawn("receipt-3", PageId.of("term/lesion"), 3, Events.AT));
  }

  @Test
  void fieldsMayComeInAnyOrderWithUnknownOnesBetween() {
    String event =
        """
        {"at": "2026-11-20T10:00:00Z", "later": {"page": {"id": "term/no"}, "list": [1, {"x": []}]},
         "page": {"tags": [{"id": "term/no"}], "title": "Läsion 🙂", "id": "term/lesion"} ,
         "revision": 5, "receipt": "r", "type": "page-published", "faults": [], "gone": null}
        """;

    PageEvent read = VIEW.decode(event.getBytes(UTF_8));

    assertThat(read)
        .isInstanceOfSatisfying(
            PageEvent.Published.class,
            page -> {
              assertThat(page.pageId()).isEqualTo(PageId.of("term/lesion"));
              String slice =
                  new String(event.getBytes(UTF_8), page.from(), page.to() - page.from(), UTF_8);
              assertThat(slice).startsWith("{\"tags\"").endsWith("\"term/lesion\"}");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[]|expected an object",
        "{\"type\":\"page-published\",\"receipt\":\"r\",\"revision\":1}|expected at",
        "{\"type\":\"page-published\",\"receipt\":\"r\",\"revision\":1,\"at\":\"2026-11-20T10:00:00Z\"}|expected a page",
        "{\"type\":\"page-moved\",\"receipt\":\"r\",\"revision\":1,\"at\":\"2026-11-20T10:00:00Z\"}|unknown type of event",
        "{\"type\":\"page-withdrawn\",\"receipt\":\"r\",\"revision\":0,\"at\":\"2026-11-20T10:00:00Z\"}|revision must be positive",
        "{\"type\":\"page-withdrawn\",\"receipt\":\"r\",\"revision\":\"x\",\"at\":\"2026-11-20T10:00:00Z\"}|x",
        "{\"type\":\"page-withdrawn\",\"receipt\":\"r\",\"revision\":1,\"at\":\"now\"}|now",
        "{\"page\":{\"title\":\"x\"}}|expected an id",
        "{\"page\":{\"id\":\"planet/mars\"}}|unknown kind",
        "{\"page\":{\"id\":|Unexpected end-of-input",
      })
  void whatIsNoEventIsMalformedAndSaysWhy(String event, String cause) {
    assertThatThrownBy(() -> VIEW.decode(event.getBytes(UTF_8)))
        .isInstanceOf(MalformedEventException.class)
        .hasMessageContaining(cause);
  }
}
