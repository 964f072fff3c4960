package dev.signpost.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a", "of the", "7", "3 4", "Overview", "Diseases", "us", "5 a"})
  void namesThatTellNothingAreNotRecognised(String name) {
    assertThat(Name.of(name).recognised()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MRI", "disc", "L4", "Type 2 diabetes", "Lesion", "Unremarkable"})
  void namesOfOneWordOrAFewAreRecognised(String name) {
    assertThat(Name.of(name).recognised()).isTrue();
  }

  @Test
  void aNameAnswersTheWordsItIsFoundBy() {
    assertThat(Name.of("Ground-Glass Opacities").words())
        .containsExactly("ground", "glass", "opacity");
  }

  @Test
  void shortNamesInCapitalsAreAbbreviations() {
    assertThat(Name.of("PE").capitals()).isTrue();
    assertThat(Name.of("L4").capitals()).isFalse();
    assertThat(Name.of("DISC BULGE").capitals()).isFalse();
  }

  @Test
  void sentencesOfMoreThanFortyWordsAreNoNames() {
    assertThat(Name.of("disc ".repeat(41)).recognised()).isFalse();
  }
}
