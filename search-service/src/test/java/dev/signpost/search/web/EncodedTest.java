package dev.signpost.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.search.elastic.Json;
import dev.signpost.web.Tagged;
import org.junit.jupiter.api.Test;

class EncodedTest {
  private static final String BEFORE = "{\"text\":";

  private record Answer(String text, int total) {}

  private final Encoded encoded = Encoded.of(new Answer("", 7), BEFORE, "\"\"");

  @Test
  void valueIsPutInWhereItWas() {
    assertThat(with("a \"b\" 椎").body().toString(UTF_8))
        .isEqualTo("{\"text\":\"a \\\"b\\\" 椎\",\"total\":7}");
  }

  @Test
  void oneThatIsStaleSaysSoAtItsEnd() {
    assertThat(encoded.stale(Json.bytes("x"), 42).toString(UTF_8))
        .isEqualTo("{\"text\":\"x\",\"total\":7,\"stale\":{\"ageSeconds\":42}}");
    assertThat(with("x").body().toString(UTF_8)).isEqualTo("{\"text\":\"x\",\"total\":7}");
  }

  @Test
  void tagTellsAnswersApartAndIsMadeOfNoWord() {
    assertThat(with("x").etag()).isEqualTo(with("x").etag()).isEqualTo(encoded.tagged().etag());
    assertThat(Encoded.of(new Answer("", 8), BEFORE, "\"\"").tagged().etag())
        .isNotEqualTo(encoded.tagged().etag());
  }

  @Test
  void whatIsHeldHasNoWord() {
    assertThatThrownBy(() -> Encoded.of(new Answer("word", 7), BEFORE, "\"\""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("word");
    assertThat(Encoded.whole(new Answer("", 7)).with(new byte[0]).body().toString(UTF_8))
        .isEqualTo("{\"text\":\"\",\"total\":7}");
  }

  @Test
  void whatIsVeryLargeIsNotHeld() {
    assertThat(Encoded.whole(new Answer("a".repeat(60_000), 7)).mayBeHeld()).isTrue();
    assertThat(Encoded.whole(new Answer("a".repeat(66_000), 7)).mayBeHeld()).isFalse();
  }

  private Tagged with(String text) {
    return encoded.with(Json.bytes(text));
  }
}
