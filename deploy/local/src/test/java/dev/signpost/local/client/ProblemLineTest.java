package dev.signpost.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class ProblemLineTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void titleAndDetailMakeASentence() throws JsonProcessingException {
    assertThat(
            ProblemLine.of(
                "search",
                404,
                JSON.readTree("{\"title\": \"Not found\", \"detail\": \"no page finding/x\"}")))
        .isEqualTo("search answered 404 Not found: no page finding/x");
  }

  @Test
  void whatWouldBeAllowedIsTold() throws JsonProcessingException {
    assertThat(
            ProblemLine.of(
                "search",
                400,
                JSON.readTree(
                    "{\"title\": \"Bad request\", \"detail\": \"unknown\", \"allowed\": [\"q\", \"size\"]}")))
        .isEqualTo("search answered 400 Bad request: unknown (allowed: q, size)");
  }

  @Test
  void anAnswerThatIsNoProblemIsToldByItsStatus() {
    assertThat(ProblemLine.of("search", 502, JSON.missingNode())).isEqualTo("search answered 502");
  }
}
