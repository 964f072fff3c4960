package dev.signpost.local.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.terminal.ScreenCapture;
import org.junit.jupiter.api.Test;

class GraphReportTest {
  private static final String ANSWER =
      """
      {"complete": true, "pages": 1200, "links": 1,
       "orphans": {"count": 3, "examples": ["term/a", "term/b", "term/c"]},
       "wrongRegionAttempts": {"count": 1, "examples": [
         {"from": "symptom/a", "to": "phrase/b", "rule": "declared", "by": "regions", "text": "Regions conflict."}]},
       "sharedNames": {"count": 1, "examples": [{"name": "disc", "concepts": ["term/a", "term/b"]}]}}
      """;

  @Test
  void everyFaultHasItsNumberAndAFewExamples() throws JsonProcessingException {
    assertThat(
            new GraphReport(new ScreenCapture(false).terminal(), 2)
                .lines(JsonMapper.builder().build().readTree(ANSWER)))
        .startsWith(
            "1,200 pages, 1 link", "", "3 pages that stand beside no other", "  term/a", "  term/b")
        .doesNotContain("  term/c")
        .contains(
            "0 pages beside which none stands",
            "  symptom/a → phrase/b (declared): Regions conflict.",
            "  disc: term/a, term/b");
  }
}
