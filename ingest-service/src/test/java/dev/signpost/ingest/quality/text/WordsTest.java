package dev.signpost.ingest.quality.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void textsAreCutIntoSentencesListItemsAndCells() {
    assertThat(sentences("It hurts. Dr. Smith, J. Doe vs. e.g. No. 5 agree! \"Why?\" Well"))
        .containsExactly(
            "It hurts.", "Dr. Smith, J. Doe vs. e.g. No. 5 agree!", "\"Why?\"", "Well");
    assertThat(sentences("Causes:\n- wear\n2) a tear\n\n| a | b |\nwrapped\nline"))
        .containsExactly("Causes:", "wear", "a tear", "a", "b", "wrapped\nline");
    assertThat(sentences("Parasites - Whipworm")).containsExactly("Parasites - Whipworm");
    assertThat(sentences("Cells: - Red cells carry oxygen. - Platelets stop bleeding"))
        .containsExactly("Cells:", "Red cells carry oxygen.", "Platelets stop bleeding");
  }

  @Test
  void itemsAreTold() {
    assertThat(Words.of("A list:\n- one\n* two\n3. three\nfour").sentences())
        .extracting(Sentence::item)
        .containsExactly(false, true, true, true);
  }

  @Test
  void wordsAreTheSameWhateverTheirCaseAndApostrophes() {
    assertThat(Words.hashes("It's its \u00c9tude L4-L5"))
        .containsExactly(
            Words.hash("its"),
            Words.hash("ITS"),
            Words.hash("\u00e9tude"),
            Words.hash("l4"),
            Words.hash("l5"));
  }

  @Property
  void hashesAloneAreThoseOfTheWholeCut(
      @ForAll @StringLength(max = 80) @Chars({'a', 'B', '\'', '\u2019', ' ', '\n', '.', '-', '|'})
          String text) {
    Words words = Words.of(text);

    assertThat(Words.hashes(text))
        .isEqualTo(IntStream.range(0, words.count()).mapToLong(words::hash).toArray());
  }

  @Property
  void placesLieInTheTextAndInOrder(
      @ForAll @StringLength(max = 200) @CharRange(from = '\t', to = '\u2030') String text) {
    Words words = Words.of(text);
    int last = 0;
    for (Sentence sentence : words.sentences()) {
      assertThat(sentence.start()).isBetween(0, sentence.end());
      assertThat(sentence.end()).isLessThanOrEqualTo(text.length());
      assertThat(sentence.from()).isEqualTo(last);
      assertThat(sentence.length()).isPositive();
      last = sentence.to();
    }
    assertThat(last).isEqualTo(words.count());
    for (int i = 0; i < words.markCount(); i++) {
      assertThat(words.wordBefore(words.mark(i))).isBetween(-1, words.count() - 1);
    }
  }

  private static List<String> sentences(String text) {
    return Words.of(text).sentences().stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()))
        .toList();
  }
}
