package dev.signpost.local.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.terminal.ScreenCapture;
import org.junit.jupiter.api.Test;

class ReadingListTest {
  private static final String REPORT = "Mild disc bulge at L4-L5.\nLikely cyst. Fine.";
  private static final String ANSWER =
      """
      {"findings": [{"page": "finding/disc-bulge", "quote": "disc bulge", "start": 5, "end": 15, "section": null,
         "assertion": "present", "certainty": "definite", "levels": ["L4-L5"], "multilevel": false, "side": null,
         "severity": "mild"},
        {"page": "finding/renal-cyst", "quote": "cyst", "start": 33, "end": 37, "section": null,
         "assertion": "possible", "certainty": "likely", "levels": [], "multilevel": false, "side": "left",
         "severity": null}],
       "symptoms": [], "terms": [],
       "phrases": [{"page": "phrase/bulge", "start": 0, "end": 24, "match": "same-wording-different-level", "score": 0.9}],
       "notices": [{"id": "x", "text": "Call now.", "start": 0, "end": 1}],
       "uncovered": [{"start": 39, "end": 43}]}
      """;

  @Test
  void findingsPhrasesAndWhatWasNotCoveredAreListed() throws JsonProcessingException {
    assertThat(
            new ReadingList(new ScreenCapture(false).terminal(), REPORT)
                .lines(new JsonMapper().readTree(ANSWER)))
        .containsExactly(
            "! Call now.",
            "",
            "findings",
            "  present           disc bulge  L4-L5, mild  finding/disc-bulge",
            "  possible, likely  cyst        left         finding/renal-cyst",
            "",
            "phrases",
            "  same wording different level  0.90  phrase/bulge  Mild disc bulge at L4-L5",
            "",
            "not covered",
            "  Fine");
  }
}
