package dev.signpost.language.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.report.PhraseMatch.Likeness;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseMatchTest {
  private final Site site =
      Site.ofFindings()
          .add(
              "phrase/bulge",
              List.of(),
              "Mild posterior disc bulge at L4-L5 without canal stenosis.")
          .add(
              "phrase/bulge-c",
              List.of(),
              "Mild posterior disc bulge at C5-C6 without canal stenosis.")
          .add("phrase/kyphosis", List.of(), "Straightening of the normal cervical lordosis.")
          .add("phrase/lesion", List.of(), "Small hypodense lesion in the liver.")
          .add("phrase/fracture", List.of(), "No acute fracture of the thoracic spine.")
          .add("phrase/effusion", List.of(), "Small left pleural effusion.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mild posterior disc bulge at L4-L5 without canal stenosis. | phrase/bulge | EXACT",
        "There is a MILD posterior disk bulge at L4/5 without canal stenosis | phrase/bulge | EXACT",
        "Mild posterior disc bulge at L3-L4 without canal stenosis. | phrase/bulge | SAME_WORDING_DIFFERENT_LEVEL",
        "Mild posterior disc bulge at L4-L5, no canal stenosis. | phrase/bulge | NEAR",
        "Straightening of the normal cervical lordosis. | phrase/kyphosis | EXACT",
        "There is straightening of normal cervical lordosis. | phrase/kyphosis | NEAR",
        "No acute fracture of the thoracic spine. | phrase/fracture | EXACT",
        "Unchanged. No acute fracture in the thoracic spine. | phrase/fracture | NEAR"
      })
  void aWordingIsKnownAgain(String report, String page, Likeness likeness) {
    assertThat(site.read(report).phrases()).isNotEmpty();
    PhraseMatch first = site.read(report).phrases().getFirst();
    assertThat(first.page()).isEqualTo(PageId.of(page));
    assertThat(first.likeness()).isEqualTo(likeness);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No mild posterior disc bulge at L4-L5 without canal stenosis.",
        "Mild posterior disc bulge at L4-L5 with canal stenosis.",
        "Moderate posterior disc bulge at L4-L5, no canal stenosis.",
        "Mild posterior disc bulge at L3-L4, no canal stenosis.",
        "No straightening of the normal cervical lordosis.",
        "Preserved normal cervical lordosis.",
        "Small hyperdense lesion in the liver.",
        "Acute fracture of the thoracic spine.",
        "Small right pleural effusion.",
        "INDICATION: Small left pleural effusion."
      })
  void anotherStatementIsNoMatch(String report) {
    assertThat(site.read(report).phrases()).isEmpty();
  }

  @Test
  void aWordingThatWasWithdrawnOrOvertakenIsForgotten() {
    PhraseBook book = new PhraseBook();
    PageId page = PageId.of("phrase/x");
    book.apply(new ConceptNamed(page, 2, List.of("Two plain words"), List.of()));
    book.apply(new ConceptNamed(page, 1, List.of("Older plain words"), List.of()));
    assertThat(book.size()).isEqualTo(1);

    book.apply(new ConceptRetired(page, 3));
    assertThat(book.size()).isZero();
  }
}
