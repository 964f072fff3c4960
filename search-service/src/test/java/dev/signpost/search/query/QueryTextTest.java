package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.search.query.QueryText.Run;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryTextTest {
  @Test
  void everyRunOfWordsMayBeAName() {
    assertThat(new QueryText("Bulge at L4-L5?").runs())
        .extracting(Run::words)
        .containsExactlyInAnyOrder(
            "Bulge",
            "Bulge at",
            "Bulge at L4",
            "Bulge at L4 L5",
            "at",
            "at L4",
            "at L4 L5",
            "L4",
            "L4 L5",
            "L5");
  }

  @Test
  void wholeSentencesAreLookedUpHoweverLong() {
    String sentence =
        "Right paracentral disc protrusion at L5-S1 contacting the right S1 nerve root.";

    assertThat(new QueryText("FINDINGS: Stable.\n" + sentence + " No fracture.").runs())
        .contains(
            new Run(
                "Right paracentral disc protrusion at L5 S1 contacting the right S1 nerve root",
                13));
  }

  @Test
  void decimalsDoNotEndASentence() {
    assertThat(new QueryText("Infrarenal abdominal aortic aneurysm measuring 3.4 cm now").runs())
        .contains(new Run("Infrarenal abdominal aortic aneurysm measuring 3 4 cm now", 9));
  }

  @Test
  void shortTextIsSearchedForAsItIs() {
    assertThat(new QueryText("Crohn's disease, Crohn's disease").bounded())
        .isEqualTo("Crohn's disease, Crohn's disease");
  }

  @Test
  void longTextIsCutToItsFirstDifferentWords() {
    String text =
        IntStream.range(0, 200).mapToObj(i -> "word" + i % 100).collect(Collectors.joining(" "));

    assertThat(new QueryText(text).bounded().split(" ")).hasSize(64).doesNotHaveDuplicates();
  }

  @Test
  void longestAllowedTextGivesABoundedNumberOfRuns() {
    String text = "a b ".repeat(500);

    assertThat(new QueryText(text).runs()).hasSizeLessThan(2_100);
  }
}
