package dev.signpost.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.search.highlight.EnglishText.Word;
import dev.signpost.search.highlight.MarkedWords.Sought;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedWordsTest {
  private static final EnglishText ENGLISH = new EnglishText();
  private static final MarkedWords MARKED = new MarkedWords(ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bulging discs      | A disc may bulge; bulges of (discs).       | disc bulge bulges discs",
        "l4-l5              | At L4/L5, not L5-S1 or l4–l5.              | L4 L5 L5 l4 l5",
        "the patients       | The patient's. Patients' and patient’s.    | patient's Patients patient’s",
        "oedema             | Œdema, OEDEMA and oedemas                  | Œdema OEDEMA oedemas",
        "what is café pain  | cafe and CAFÉ, painful pains_ 'pain'       | cafe CAFÉ pain",
        "3.5 mm             | 3.5 mm, 3 mm                               | 3.5 mm mm",
        "x-ray              | X-rays: X ray, xray                        | X rays X ray",
      })
  void wordsAreMarkedInAllTheirForms(String question, String text, String marked) {
    assertThat(
            MARKED.in(text, Sought.of(ENGLISH.terms(question))).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList())
        .containsExactly(marked.split(" "));
  }

  @Test
  void questionWordsMarkNothing() {
    assertThat(ENGLISH.terms("what is it that they have")).isEmpty();
  }

  @Property
  void whatIsSkippedWouldNotHaveMatched(
      @ForAll("texts") String text, @ForAll("texts") String question) {
    Set<String> terms = ENGLISH.terms(question);
    List<Word> all =
        ENGLISH.words(text).stream().filter(word -> terms.contains(word.term())).toList();

    assertThat(MARKED.in(text, Sought.of(terms))).isEqualTo(all);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "disc",
            "Disc's",
            "welsh",
            "Wales",
            "dying",
            "die",
            "L4",
            "/",
            "-",
            "é",
            "Éa",
            "椎間板",
            "ﬁbula",
            "fibula",
            "_",
            "'",
            "’s",
            ".",
            ",",
            " ",
            " ",
            " ",
            "\n",
            "\u00a0",
            "\u2003",
            "\u200b",
            "🙂",
            "3.5",
            "A",
            "a",
            "politics",
            "political",
            "(",
            ")",
            "\u0301",
            ":")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
