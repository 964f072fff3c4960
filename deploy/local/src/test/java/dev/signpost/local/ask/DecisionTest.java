package dev.signpost.local.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.terminal.ScreenCapture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionTest {
  @Test
  void ofALinkItSaysWhereItStandsAndWhatItRestsOn() throws JsonProcessingException {
    assertThat(
            lines(
                """
                {"from": "symptom/back-pain", "to": "finding/disc-bulge", "linked": true, "rule": "mention",
                 "text": "Named here twice.", "score": 0.412, "floor": 0.05,
                 "places": [{"block": "findings", "place": 3}, {"block": "nextSteps", "place": 1}],
                 "parts": [{"rule": "mention", "strength": 0.45, "text": "Named here twice.", "refused": false,
                            "evidence": {"section": 2, "start": 10, "end": 20, "quote": "disc\\nbulge"}}]}
                """))
        .containsExactly(
            "symptom/back-pain links to finding/disc-bulge",
            "mention: Named here twice.",
            "score 0.412, place 3 of findings, place 1 of nextSteps",
            "  0.450    mention: Named here twice.",
            "           section 2, 10 to 20: \"disc bulge\"");
  }

  @Test
  void ofNoLinkItSaysWhatPreventedIt() throws JsonProcessingException {
    assertThat(
            lines(
                """
                {"from": "symptom/mid-back-pain", "to": "phrase/x", "linked": false, "rule": "regions",
                 "text": "Regions conflict: thoracic spine against lumbar spine.", "score": 0.0, "floor": 0.05,
                 "parts": [{"rule": "shared-concept", "strength": 0.0, "refused": true,
                            "text": "Regions conflict: thoracic spine against lumbar spine."}]}
                """))
        .containsExactly(
            "symptom/mid-back-pain does not link to phrase/x",
            "regions: Regions conflict: thoracic spine against lumbar spine.",
            "  refused  shared-concept: Regions conflict: thoracic spine against lumbar spine.");
  }

  private static Stream<String> lines(String answer) throws JsonProcessingException {
    return new Decision(new ScreenCapture(false).terminal())
        .lines(JsonMapper.builder().build().readTree(answer));
  }
}
