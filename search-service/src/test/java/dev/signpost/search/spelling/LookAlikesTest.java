package dev.signpost.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.language.text.DataFile;
import dev.signpost.search.lexicon.Paraphrases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookAlikesTest {
  private static final List<List<String>> SAME_MEANING =
      DataFile.rows(Paraphrases.class, "same-meaning.tsv").stream()
          .map(row ->
              row.stream()
                  .map(wording -> wording.replace("~", "").toLowerCase(Locale.ROOT))
                  .toList())
          .toList();

  static Stream<List<String>> groups() {
    return DataFile.rows(LookAlikes.class, "look-alikes.tsv").stream()
        .map(row -> List.of(row.get(1).split(" ")));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void noneStandsForTheOtherInWordsOfTheSameMeaning(List<String> group) {
    for (List<String> wordings : SAME_MEANING) {
      for (String one : group) {
        for (String other : group) {
          if (!one.equals(other)) {
            assertThat(wordings).doesNotContainAnyElementsOf(turned(wordings, one, other));
          }
        }
      }
    }
  }

  private static List<String> turned(List<String> wordings, String one, String other) {
    return Stream.concat(
            Stream.of("nothing at all"),
            wordings.stream()
                .filter(wording -> wording.contains(one) && !wording.contains(other))
                .map(wording -> wording.replaceFirst(one, other)))
        .toList();
  }
}
