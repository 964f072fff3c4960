package dev.signpost.search.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void orderOfFieldsAndWhiteSpaceMakeNoDifference() {
    assertThat(
            differences(
                "{\"a\": {\"x\": 1, \"y\": [2]}, \"b\": \"c\"}",
                "{\"b\":\"c\",\"a\":{\"y\":[2],\"x\":1}}"))
        .isEmpty();
  }

  @Test
  void whateverElseIsOtherIsNamed() {
    assertThat(differences("{\"a\": 1, \"b\": 2}", "{\"a\": \"1\", \"c\": 2}"))
        .containsExactly("a", "b", "c");
    assertThat(differences("{\"a\": [\"x\", \"y\"]}", "{\"a\": [\"xy\"]}")).containsExactly("a");
    assertThat(differences("{\"a\": [1, 2]}", "{\"a\": [2, 1]}")).containsExactly("a");
    assertThat(differences("{\"a\": null}", "{\"a\": false}")).containsExactly("a");
  }

  @Test
  void blocksAreToldApart() {
    assertThat(
            differences(
                "{\"blocks\": {\"terms\": [1], \"phrases\": [1]}}",
                "{\"blocks\": {\"terms\": [1], \"phrases\": [2]}}"))
        .containsExactly("blocks.phrases");
  }

  private static List<String> differences(String one, String other) {
    return of(one).differences(of(other));
  }

  private static Fingerprint of(String json) {
    try {
      return Fingerprint.of(JsonMapper.builder().build().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
