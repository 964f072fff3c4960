package dev.signpost.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TypingTest {
  private final Typing typing = new Typing(1, List.of("gallstones", "chronic gastritis"));

  @RepeatedTest(20)
  void slipChangesOneWordAndKeepsItsFirstLetter() {
    String typed = typing.slip("chronic gastritis").orElseThrow();

    assertThat(typed).isNotEqualTo("chronic gastritis").startsWith("c").contains(" g");
    assertThat(Math.abs(typed.length() - "chronic gastritis".length())).isLessThanOrEqualTo(1);
  }

  @Test
  void shortWordsAreLeftAlone() {
    assertThat(typing.slip("gout")).isEmpty();
  }

  @Test
  void knownMisspellingIsPutInPlaceOfItsWord() {
    assertThat(Typing.misspelt("low anemia", Map.of("anemia", "aneamia"))).contains("low aneamia");
    assertThat(Typing.misspelt("low iron", Map.of("anemia", "aneamia"))).isEmpty();
  }
}
