package dev.signpost.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherNamesTest {
  private static final PageId CUFF_TEAR = PageId.of("finding/cuff-tear");
  private static final PageId BULGE = PageId.of("finding/disc-bulge");

  private final SiteNames names = new SiteNames();

  @Test
  void namesOfSomeConceptsButAbbreviations() {
    names.accept(named(CUFF_TEAR, 1, "Cuff tear", "Rotator cuff tear", "RCT"));
    names.accept(named(BULGE, 1, "Disc bulge"));

    assertThat(names.otherNames().of(List.of(CUFF_TEAR)))
        .containsExactly("Cuff tear", "Rotator cuff tear");
    assertThat(names.otherNames().of(List.of(PageId.of("finding/other")))).isEmpty();
  }

  @Test
  void theLatestRevisionCountsWhateverComesLast() {
    names.accept(named(BULGE, 2, "Bulging disc"));
    names.accept(named(BULGE, 1, "Disc bulge"));
    assertThat(names.otherNames().of(List.of(BULGE))).containsExactly("Bulging disc");

    names.accept(new ConceptRetired(BULGE, 3));
    assertThat(names.otherNames().of(List.of(BULGE))).isEmpty();
  }

  private static ConceptNamed named(PageId page, long revision, String... names) {
    return new ConceptNamed(page, revision, List.of(names), List.of());
  }
}
