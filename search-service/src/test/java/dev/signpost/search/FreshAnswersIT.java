package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.backends.Backends;
import dev.signpost.ingest.contract.PageId;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer passes for one of now for so long that nothing but a change can end it. */
class FreshAnswersIT {
  private static final String TEN_MINUTES = "600000";
  private static final String PAGE = "finding/ganglion";

  @Test
  void equalQuestionIsAnsweredWithoutAskingUntilAChangeIsToldVisible() {
    try (HeldSearches node = new HeldSearches(Backends.shared().elasticsearch().uri());
        Running running = running(node)) {
      for (int revision = 1; revision <= 5; revision++) {
        String title = "Ganglion of revision " + revision;
        running.topics.publish(Samples.page(PAGE, title, "A lump."), revision);
        visible(running, revision);

        assertThat(title(running)).isEqualTo(title);
        HttpResponse<String> before = running.get("/v1/search?q=ganglion");
        int asked = node.seen();
        HttpResponse<String> again = running.get("/v1/search?q=ganglion");
        assertThat(again.body()).isEqualTo(before.body()).contains("\"text\":\"ganglion\"");
        assertThat(etag(again)).isEqualTo(etag(before));
        assertThat(running.get("/v1/search?q=ganglion", "If-None-Match", etag(before)).statusCode())
            .isEqualTo(304);
        assertThat(node.seen()).isEqualTo(asked);
      }
      running.search("ganglion", "explain=true");
      running.search("ganglion", "size=3");
      int asked = node.seen();
      running.search("Ganglion");
      assertThat(node.seen()).as("another question").isEqualTo(asked + 1);

      running.topics.withdraw(PageId.of(PAGE), 6);
      visible(running, 6);
      assertThat(running.search("ganglion").path("total").asInt()).isZero();
      assertThat(running.json("/v1/suggest?q=gangl").path("suggestions")).isEmpty();
      assertThat(running.get("/v1/pages/" + PAGE + "/related").statusCode()).isEqualTo(410);
    }
  }

  @Test
  void suggestionsAndListsAreGivenAgainToo() {
    try (HeldSearches node = new HeldSearches(Backends.shared().elasticsearch().uri());
        Running running = running(node)) {
      running.topics.publish(Samples.page(PAGE, "Ganglion", "A lump."), 1);
      visible(running, 1);
      String related = running.get("/v1/pages/" + PAGE + "/related").body();
      assertThat(running.json("/v1/suggest?q=gang&seq=1").toString()).contains("\"seq\":1", PAGE);

      node.refuse();
      assertThat(running.json("/v1/suggest?q=gang&seq=2").toString()).contains("\"seq\":2", PAGE);
      assertThat(running.json("/v1/suggest?q=gang").toString()).contains("\"seq\":null", PAGE);
      assertThat(running.get("/v1/suggest?q=ganglio").statusCode()).isEqualTo(503);
      assertThat(running.get("/v1/pages/" + PAGE + "/related").body()).isEqualTo(related);
    }
  }

  private static Running running(HeldSearches node) {
    return new Running(
            Map.of(
                "SIGNPOST_ELASTICSEARCH",
                node.uri(),
                "SIGNPOST_SEARCH_FRESH_ANSWER_MILLIS",
                TEN_MINUTES))
        .ready();
  }

  private static void visible(Running running, int revision) {
    until(() -> assertThat(running.topics.outcomes(PAGE)).contains(revision + " VISIBLE"));
  }

  private static String title(Running running) {
    return running.search("ganglion").at("/hits/0/title").asText();
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
