package dev.signpost.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final PageId BULGE = PageId.of("finding/disc-bulge");
  private static final PageId TERM = PageId.of("term/bulge");
  private static final PageId EMBOLISM = PageId.of("finding/pulmonary-embolism");

  @Test
  void aNameIsFoundHoweverItIsSpelt() {
    Lexicon lexicon = Lexicon.builder().put(BULGE, List.of("Disc bulge")).build();
    assertThat(lexicon.concepts("disk-bulges")).containsExactly(BULGE);
    assertThat(lexicon.concepts("disc")).isEmpty();
    assertThat(lexicon.concepts("disc bulge pain")).isEmpty();
  }

  @Test
  void allConceptsThatClaimANameAreAnswered() {
    Lexicon lexicon =
        Lexicon.builder().put(TERM, List.of("bulge")).put(BULGE, List.of("Bulges")).build();
    assertThat(lexicon.concepts("bulge")).containsExactly(BULGE, TERM);
    assertThat(lexicon.names()).isEqualTo(2);
  }

  @Test
  void namesOfOneConceptThatAreTheSameWordsCountOnce() {
    Lexicon lexicon = Lexicon.builder().put(BULGE, List.of("Disc bulge", "disk bulges")).build();
    assertThat(lexicon.names()).isEqualTo(1);
  }

  @Test
  void abbreviationsCountInAnExactLookUp() {
    Lexicon lexicon = Lexicon.builder().put(EMBOLISM, List.of("PE")).build();
    assertThat(lexicon.concepts("pe")).containsExactly(EMBOLISM);
  }

  @Test
  void laterNamesOfAConceptReplaceItsEarlierOnes() {
    Lexicon lexicon =
        Lexicon.builder()
            .put(BULGE, List.of("disc bulge"))
            .put(BULGE, List.of("bulging disc"))
            .build();
    assertThat(lexicon.concepts("disc bulge")).isEmpty();
    assertThat(lexicon.concepts("bulging disc")).containsExactly(BULGE);
  }
}
