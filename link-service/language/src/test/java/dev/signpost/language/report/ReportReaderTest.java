package dev.signpost.language.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.assertion.Assertion;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
  private static final String REPORT =
      """
      INDICATION: Low back pain. Rule out disc herniation.
      TECHNIQUE: Sagittal T1 and T2 weighted images.

      FINDINGS: The conus ends at L1.
      L3-L4: Mild disc bulge. No canal stenosis.
      L4-L5: Moderate canal stenosis with severe left
      foraminal stenosis.

      The paraspinal muscles are normal.

      IMPRESSION
      1. Moderate canal stenosis at L4-L5.
      2. No compression fracture
      3. Left renal cyst
      """;

  private final Site site =
      Site.ofFindings()
          .add("symptom/low-back-pain", List.of("lumbar"), "Low back pain")
          .add("term/conus", List.of(), "Conus");

  @Test
  void findingsAreToldWithSectionAssertionLevelSideAndSeverity() {
    assertThat(site.read(REPORT).findings())
        .extracting(
            finding -> finding.quote(REPORT),
            finding -> String.valueOf(finding.section()),
            finding -> finding.said().assertion(),
            finding -> finding.where().levels().toString())
        .containsExactly(
            tuple("disc herniation", "INDICATION", Assertion.HYPOTHETICAL, "[]"),
            tuple("disc bulge", "FINDINGS", Assertion.PRESENT, "[L3-L4]"),
            tuple("canal stenosis", "FINDINGS", Assertion.ABSENT, "[L3-L4]"),
            tuple("canal stenosis", "FINDINGS", Assertion.PRESENT, "[L4-L5]"),
            tuple("foraminal stenosis", "FINDINGS", Assertion.PRESENT, "[L4-L5]"),
            tuple("canal stenosis", "IMPRESSION", Assertion.PRESENT, "[L4-L5]"),
            tuple("compression fracture", "IMPRESSION", Assertion.ABSENT, "[]"),
            tuple("renal cyst", "IMPRESSION", Assertion.PRESENT, "[]"));
  }

  @Test
  void symptomsAndTermsStandApartAndWhatNothingWasFoundInIsTold() {
    ReportReading reading = site.read(REPORT);

    assertThat(reading.symptoms())
        .extracting(symptom -> symptom.said().assertion())
        .containsExactly(Assertion.PRESENT);
    assertThat(reading.terms()).extracting(term -> term.quote(REPORT)).containsExactly("conus");
    assertThat(reading.uncovered())
        .extracting(part -> REPORT.substring(part.start(), part.end()))
        .containsExactly("Sagittal T1 and T2 weighted images", "The paraspinal muscles are normal");
  }

  @Test
  void thePageOfTheLevelsRegionIsChosenAndNeverThatOfAnother() {
    Site regional =
        new Site()
            .add("finding/cervical-stenosis", List.of("cervical"), "stenosis")
            .add("finding/lumbar-stenosis", List.of("lumbar"), "stenosis")
            .add("finding/thoracic-bulge", List.of("thoracic"), "bulge");

    assertThat(regional.read("Stenosis at L4-L5. Stenosis at C5-C6. Bulge at L4-L5.").findings())
        .extracting(finding -> finding.pages().getFirst())
        .containsExactly(
            PageId.of("finding/lumbar-stenosis"), PageId.of("finding/cervical-stenosis"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INDICATION: Pain.\nLungs: Pneumothorax.",
        "HISTORY: Pain.\nL4-L5: Disc bulge.",
        "COMPARISON: None.\nThere is a pneumothorax.",
        "TECHNIQUE: Two views. COMPARISON: 2019.\n\nSmall pneumothorax.\nIMPRESSION: Pain.",
        "HISTORY: Cough.\n\nThere is a pneumothorax."
      })
  void whatWasSeenNeedsNoHeading(String report) {
    assertThat(site.read(report).findings())
        .hasSize(1)
        .allMatch(finding -> finding.section() == SectionKind.FINDINGS)
        .allMatch(finding -> finding.said().assertion() == Assertion.PRESENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INDICATION: Pain.\nPneumothorax?\nFINDINGS: Normal.",
        "COMPARISON: 2019, pneumothorax.\nFINDINGS: Normal.",
        "HISTORY:\n\nPneumothorax. Cough.",
        "COMPARISON: CT of 2019 with\na pneumothorax."
      })
  void whatStandsAboveTheFindingsIsNoneOfThem(String report) {
    assertThat(site.read(report).findings())
        .hasSize(1)
        .noneMatch(finding -> finding.said().assertion() == Assertion.PRESENT);
  }

  @Test
  void wrappedLinesGoOnAndOwnLinesDoNot() {
    assertThat(site.read("No fracture\nMild disc bulge\nNo pneumothorax").findings())
        .extracting(finding -> finding.said().assertion())
        .containsExactly(Assertion.ABSENT, Assertion.PRESENT, Assertion.ABSENT);
    assertThat(site.read("There is no acute fracture or\nPneumothorax.").findings())
        .extracting(finding -> finding.said().assertion())
        .containsExactly(Assertion.ABSENT, Assertion.ABSENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L4-L5, ",
        "L4-L5: ",
        "disc bulge at L4-L5, ",
        "canal or foraminal stenosis, ",
        "stenosis of the ",
        "right likely pneumonia ",
        "mild moderate severe ",
        "without possible history of (",
        "IMPRESSION:\n",
        "Kidneys: ",
        "Right kidney: stone\n",
        "stone is seen is now ",
        "<p>",
        "<a ",
        "&nbsp;",
        "x",
        "\n"
      })
  void aMegabyteOfHostileTextIsReadInTimeInProportion(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    ReportReader reader = site.reader();
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> reader.read(text));
  }
}
