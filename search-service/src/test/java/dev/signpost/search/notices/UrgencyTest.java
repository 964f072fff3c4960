package dev.signpost.search.notices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.language.text.DataFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UrgencyTest {
  private static final Urgency URGENCY = new Urgency();

  static Stream<Arguments> questions() {
    return DataFile.rows(UrgencyTest.class, "questions.tsv").stream()
        .map(row -> Arguments.of(row.get(1), row.get(0)));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void questionRaisesWhatItMust(String question, String notice) {
    List<String> raised = URGENCY.of(question).stream().map(UrgentNotice::id).toList();

    if (notice.equals("-")) {
      assertThat(raised).isEmpty();
    } else {
      assertThat(raised).contains(notice);
    }
  }

  @Test
  void noticeIsGivenOnceHoweverManySignsThereAre() {
    assertThat(URGENCY.of("face drooping, slurred speech, can't lift my arm")).hasSize(1);
  }

  @Test
  void signsFarApartInALongTextAreNoEmergency() {
    String text = "I had a fever last week. " + "It was a quiet day at home. ".repeat(12);

    assertThat(URGENCY.of(text + "Today my back pain is mild.")).isEmpty();
  }

  @Test
  void everyCombinationNamesKnownSigns() {
    List<String> known =
        DataFile.rows(Urgency.class, "signs.tsv").stream().map(List::getFirst).toList();

    assertThat(
            DataFile.rows(Urgency.class, "urgent.tsv").stream()
                .flatMap(row -> Stream.of(row.get(1).split("[+|]")))
                .map(String::strip))
        .isSubsetOf(known);
  }

  @Test
  void everyTextHasASource() {
    assertThat(DataFile.rows(Urgency.class, "texts.tsv"))
        .allSatisfy(row -> assertThat(row.get(2)).isNotBlank());
  }
}
