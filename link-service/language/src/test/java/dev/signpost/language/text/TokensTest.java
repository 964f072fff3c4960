package dev.signpost.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private final Vocabulary.Writer vocabulary = new Vocabulary.Writer();
  private final Tokens tokens = new Tokens();

  @Test
  void offsetsPointIntoTheTextAsGiven() {
    String text = "Größe: \uD835\uDC00 “Crohn’s”, e\u0301t\u00ADat";
    tokens.read(text, vocabulary.view());
    assertThat(quotes(text))
        .containsExactly("Größe", "\uD835\uDC00", "Crohn’s", "e\u0301t\u00ADat");
  }

  @Test
  void inflectedWordsHaveTheNumberOfTheirNormalForm() {
    int opacity = vocabulary.intern("opacity");
    tokens.read("Opacities, opacity; others", vocabulary.view());
    assertThat(List.of(tokens.word(0), tokens.word(1), tokens.word(2)))
        .containsExactly(opacity, opacity, Vocabulary.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No fracture. Mild bulge.",
        "No fracture.\nMild bulge.",
        "1. No fracture\n2. Mild bulge",
        "- No fracture\n- Mild bulge",
        "No fracture\n\nMild bulge",
        "Is there a fracture? Mild bulge.",
        "fracture | bulge",
        "He said \"no fracture.\" Mild bulge.",
        "Seen at L4. Mild bulge"
      })
  void sentencesEnd(String text) {
    tokens.read(text, vocabulary.view());
    assertThat(sentences()).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mass measures 3.4 cm.",
        "Infection with E. coli is seen.",
        "Dr. Smith has read the scan.",
        "fracture vs. bulge",
        "approx. 3 cm",
        "A line that is\nwrapped in the middle",
        "a disc (L4-L5), mild; stable"
      })
  void sentencesGoOn(String text) {
    tokens.read(text, vocabulary.view());
    assertThat(sentences()).isEqualTo(1);
  }

  @Test
  void wordsLongerThanAnyLanguageHasAreUnknown() {
    String text = "a".repeat(1_000_000) + " end";
    vocabulary.intern("a".repeat(Word.LONGEST));
    tokens.read(text, vocabulary.view());
    assertThat(tokens.size()).isEqualTo(2);
    assertThat(tokens.word(0)).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(tokens.end(0)).isEqualTo(1_000_000);
  }

  @Property
  void anyTextIsReadInOrderAndWithinItsBounds(@ForAll String text) {
    tokens.read(text, vocabulary.view());
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isBetween(last, tokens.end(i) - 1);
      last = tokens.end(i);
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
    assertThat(Normaliser.words(text)).hasSizeLessThanOrEqualTo(tokens.size());
  }

  private List<String> quotes(String text) {
    List<String> quotes = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      quotes.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return quotes;
  }

  private int sentences() {
    int sentences = 0;
    for (int i = 0; i < tokens.size(); i++) {
      sentences += tokens.gap(i) == Gap.SENTENCE ? 1 : 0;
    }
    return sentences;
  }
}
