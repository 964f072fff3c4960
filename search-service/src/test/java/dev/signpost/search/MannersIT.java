package dev.signpost.search;

import static dev.signpost.search.Running.encoded;
import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Conditional requests, other origins, and clients that ask too often. */
class MannersIT {
  private static final String ORIGIN = "https://www.example.org";

  @Test
  void mannersHoldForEveryOperation() {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
    try (Running running = new Running(Map.of("SIGNPOST_SEARCH_CORS_ORIGINS", ORIGIN)).ready()) {
      running.topics.publish(Samples.page("term/t1", "Weighting", "Words."), 1);
      until(() -> assertThat(running.search("weighting").path("total").asInt()).isEqualTo(1));

      for (String path :
          new String[] {
            "/v1/search?q=weighting", "/v1/pages/term/t1", "/v1/pages/term/t1/related"
          }) {
        HttpResponse<String> first = running.get(path, "Origin", ORIGIN);
        assertThat(header(first, "Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        assertThat(first.headers().allValues("Vary"))
            .hasSize(1)
            .first()
            .asString()
            .contains("rigin");
        assertThat(header(first, "Cache-Control")).endsWith("no-cache");
        String etag = header(first, "ETag");
        assertThat(running.get(path, "If-None-Match", etag).statusCode()).as(path).isEqualTo(304);
      }
      assertThat(header(running.get("/v1/search?q=weighting"), "Cache-Control"))
          .contains("private");
      assertThat(header(running.get("/v1/suggest?q=wei"), "Cache-Control")).isEqualTo("no-store");
      HttpResponse<String> report = running.post("/v1/reports", "text/plain", "No fracture.");
      assertThat(header(report, "Cache-Control")).isEqualTo("no-store");
      assertThat(header(report, "ETag")).isEmpty();

      String before = header(running.get("/v1/search?q=weighting"), "ETag");
      running.topics.publish(Samples.page("term/t1", "Weighting of images", "Words."), 2);
      until(() ->
          assertThat(running.get("/v1/search?q=weighting", "If-None-Match", before).statusCode())
              .isEqualTo(200));
    }
  }

  @Test
  void clientThatAsksTooOftenIsRefusedButStillToldWhatIsUrgent() {
    try (Running running =
        new Running(
                Map.of(
                    "SIGNPOST_SEARCH_CLIENT_REQUESTS_PER_MINUTE", "1000",
                    "SIGNPOST_SEARCH_CLIENT_REPORTS_PER_MINUTE", "2",
                    "SIGNPOST_SEARCH_PROXIES", "1"))
            .ready()) {
      HttpResponse<String> refused = running.get("/v1/suggest?q=x");
      for (int i = 0; i < 3_000 && refused.statusCode() != 429; i++) {
        refused = running.get("/v1/suggest?q=x");
      }
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(header(refused, "Retry-After")).matches("[1-9][0-9]*");
      HttpResponse<String> search = running.get("/v1/search?q=" + encoded("crushing chest pain"));
      for (int i = 0; i < 3_000 && search.statusCode() != 429; i++) {
        search = running.get("/v1/search?q=" + encoded("crushing chest pain"));
      }
      assertThat(search.body()).contains("emergency number").doesNotContain("crushing");
      assertThat(running.get("/v1/suggest?q=x", "X-Forwarded-For", "198.51.100.7").statusCode())
          .isEqualTo(200);

      assertThat(running.post("/v1/reports", "text/plain", "Clear.").statusCode()).isEqualTo(200);
      assertThat(running.post("/v1/reports", "text/plain", "Clear.").statusCode()).isEqualTo(200);
      assertThat(running.post("/v1/reports", "text/plain", "Clear.").statusCode()).isEqualTo(429);
    }
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
