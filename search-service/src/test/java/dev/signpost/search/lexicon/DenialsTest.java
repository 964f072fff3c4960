package dev.signpost.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.List;
import org.junit.jupiter.api.Test;

class DenialsTest {
  private static final PageId STENOSIS = PageId.of("finding/canal-stenosis");
  private static final PageId BULGE = PageId.of("finding/disc-bulge");
  private static final PageId PHRASE = PageId.of("phrase/bulge-without-stenosis");

  private final SiteNames names = new SiteNames();

  DenialsTest() {
    name(PHRASE, 1, "Mild posterior disc bulge without canal stenosis.");
    name(STENOSIS, 1, "Canal stenosis");
    name(BULGE, 1, "Disc bulge");
    names.settle();
  }

  @Test
  void wordingDeniesWhatItSaysIsNotThere() {
    assertThat(names.denials().of(List.of(STENOSIS))).containsExactly(PHRASE);
    assertThat(names.denials().of(List.of(BULGE))).isEmpty();
  }

  @Test
  void wordingThatAffirmsPartOfWhatIsAskedDeniesNothing() {
    assertThat(names.denials().of(List.of(STENOSIS, BULGE))).isEmpty();
  }

  @Test
  void laterWordingCountsAndARetiredOneDoesNot() {
    name(PHRASE, 3, "Severe canal stenosis.");
    name(PHRASE, 2, "No canal stenosis.");
    names.settle();
    assertThat(names.denials().of(List.of(STENOSIS))).isEmpty();

    name(PHRASE, 4, "No canal stenosis.");
    names.settle();
    assertThat(names.denials().of(List.of(STENOSIS))).containsExactly(PHRASE);

    names.accept(new ConceptRetired(PHRASE, 5));
    names.settle();
    assertThat(names.denials().of(List.of(STENOSIS))).isEmpty();
  }

  private void name(PageId concept, long revision, String name) {
    names.accept(new ConceptNamed(concept, revision, List.of(name), List.of()));
  }
}
