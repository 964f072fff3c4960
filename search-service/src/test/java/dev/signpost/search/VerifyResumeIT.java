package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VerifyResumeIT {
  private static final int PAGES = 100;
  private static final String SLOWLY = "{\"repair\": true, \"perSecond\": 20}";
  private static Running running;

  @BeforeAll
  static void start() {
    running = new Running().ready();
    for (int i = 0; i < PAGES; i++) {
      running.topics.publish(
          Samples.page("article/true-" + i, "True number " + i, "Words of a page."), 10 + i);
    }
    until(() -> assertThat(running.search("true").path("total").asInt()).isEqualTo(PAGES));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void runOutlivesTheServiceThatCarriesItOut() {
    running.elasticsearch("DELETE", "pages/_doc/article%2Ftrue-3?refresh=true", "");
    JsonNode begun = running.order("POST", "/verify", SLOWLY);
    assertThat(begun.path("phase").asText()).isEqualTo("running");

    running.stop();
    running.start();
    running.ready();

    assertThat(running.order("GET", "/verify", "").path("phase").asText()).isEqualTo("running");
    until(() ->
        assertThat(running.order("GET", "/verify", "").path("phase").asText()).isEqualTo("done"));
    JsonNode report = running.order("GET", "/verify", "");
    assertThat(report.path("begunAt")).isEqualTo(begun.path("begunAt"));
    assertThat(report.path("mended").asInt()).as(report.toPrettyString()).isEqualTo(1);
    assertThat(running.search("true").path("total").asInt()).isEqualTo(PAGES);
  }

  @Test
  void onlyOneIsUnderWayAndItCanBeEnded() {
    running.order("POST", "/verify", SLOWLY);

    assertThat(running.admin("POST", "/verify", "{}").statusCode()).isEqualTo(409);
    running.order("DELETE", "/verify", "");
    until(() ->
        assertThat(running.order("GET", "/verify", "").path("phase").asText())
            .isEqualTo("cancelled"));

    running.order("POST", "/verify", "{}");
    until(() ->
        assertThat(running.order("GET", "/verify", "").path("phase").asText()).isEqualTo("done"));
  }
}
