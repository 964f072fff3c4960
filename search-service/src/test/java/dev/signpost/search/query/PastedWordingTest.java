package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedWordingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Broad-based disc bulge at L4-L5.",
        "Mild posterior disc bulge without significant canal stenosis",
        "There is no evidence of acute fracture"
      })
  void sentenceOfAReportIsPasted(String text) {
    assertThat(PastedWording.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "disc bulge",
        "What does mild disc bulge mean?",
        "my mother has no evidence of fracture.",
        "treatment of severe back pain?",
        "how is a small nodule treated."
      })
  void whatPeopleAskIsNot(String text) {
    assertThat(PastedWording.is(text)).isFalse();
  }
}
