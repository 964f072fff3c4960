package dev.signpost.link.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final String ONE = "Call us. Read more about disc bulge here! Thanks.";
  private static final String OTHER = "READ MORE, ABOUT DISC BULGE HERE";

  @Test
  void theSameWordsAreTheSameSentenceWhateverStandsAroundThem() {
    assertThat(Sentence.at(ONE, ONE.indexOf("disc"))).isEqualTo(Sentence.at(OTHER, 16));
    assertThat(Sentence.at(ONE, ONE.indexOf("disc"))).isEqualTo(Sentence.at(ONE, 9));
  }

  @Test
  void otherWordsAreAnotherSentence() {
    assertThat(Sentence.at(ONE, ONE.indexOf("disc"))).isNotEqualTo(Sentence.at(ONE, 0));
  }

  @Test
  void aPointWithinANumberEndsNothing() {
    String text = "A nodule of 2.5 cm. Stable.";

    assertThat(Sentence.at(text, 0)).isEqualTo(Sentence.at(text, text.indexOf("cm")));
  }
}
