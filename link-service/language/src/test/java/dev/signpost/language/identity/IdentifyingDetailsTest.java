package dev.signpost.language.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.signpost.language.text.DataFile;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingDetailsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Patient: John Smith | NAME",
        "PATIENT NAME: SMITH, JOHN A | NAME",
        "name: john smith | NAME",
        "Reviewed with Dr. Jane Miller | NAME",
        "DR. SMITH | NAME",
        "Mr. Jones was seen | NAME",
        "dr smith mri results | NAME",
        "Robert Brown MD | NAME",
        "Jane Doe, M.D. | NAME",
        "Referring Physician: A. Brown | NAME",
        "Dictated by: Smith | NAME",
        "my name is john | NAME",
        "Patient John Smith is a 54 year old man | NAME",
        "DOB: 01/02/1960 | DATE_OF_BIRTH",
        "D.O.B. 3 March 1971 | DATE_OF_BIRTH",
        "Date of Birth: March 3, 1971 | DATE_OF_BIRTH",
        "born on 2.3.1971 | DATE_OF_BIRTH",
        "Phone: 555 123 4567 | PHONE",
        "call me at 555-123-4567 | PHONE",
        "(555) 123-4567 | PHONE",
        "+44 20 7946 0958 | PHONE",
        "MRN: 1234567 | RECORD_NUMBER",
        "Medical Record Number: A123456 | RECORD_NUMBER",
        "Accession #: 2024-123456 | RECORD_NUMBER",
        "123-45-6789 | RECORD_NUMBER",
        "NHS No: 943 476 5919 | RECORD_NUMBER",
        "123 Main Street | ADDRESS",
        "1200 N. Elm St, Pittsburgh | ADDRESS",
        "Pittsburgh, PA 15213 | ADDRESS",
        "P.O. Box 123 | ADDRESS",
        "john.smith@example.com | EMAIL"
      })
  void detailsThatTellAPersonApartAreFound(String text, Category category) {
    assertThat(IdentifyingDetails.in(text)).extracting(Detail::category).containsExactly(category);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L4-L5 disc bulge",
        "T12-L1, C5-6 and C6-7",
        "4.2 x 3.1 x 2.0 cm, 4-5 mm",
        "Schmorl's node, Baker cyst, Modic type 1, Hill-Sachs lesion",
        "MR Lumbar Spine",
        "MR. Comparison: none",
        "mr brain with contrast",
        "history of MS. Patient walks",
        "series 4 image 112-118, slice 120/345",
        "Exam date: 2024-01-02, compared to 10/12/2020 and 11-12-2021",
        "512 x 512 matrix, 120 kVp 100-150 mAs",
        "3 Phase CT 2024",
        "Patient: 54-year-old woman",
        "Patient Name: [REDACTED]",
        "exam name: MRI LUMBAR SPINE",
        "reviewed by the radiologist",
        "dr said i have a bulging disc",
        "born with scoliosis",
        "5 mm nodule in lane",
        "call 911",
        "st elevation"
      })
  void levelsMeasurementsDatesEponymsAndImageNumbersAreNone(String text) {
    assertThat(IdentifyingDetails.in(text)).isEmpty();
  }

  static List<List<String>> details() {
    return DataFile.rows(IdentifyingDetailsTest.class, "details.tsv");
  }

  static List<List<String>> harmless() {
    return DataFile.rows(IdentifyingDetailsTest.class, "harmless.tsv");
  }

  @ParameterizedTest
  @MethodSource("details")
  void detailsAreFoundInWhateverFormTheyAreWritten(List<String> row) {
    String text = row.get(1).replace("\\n", "\n");
    assertThat(IdentifyingDetails.in(text))
        .extracting(detail -> detail.category().wireName())
        .contains(row.get(0));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void whatTellsNobodyApartIsLeftAlone(List<String> row) {
    assertThat(IdentifyingDetails.in(row.getFirst())).isEmpty();
  }

  @Property(tries = 500)
  void aLabelledNameEndsWhereItsSentenceDoes(
      @ForAll("names") String name,
      @ForAll("labels") String label,
      @ForAll("sentences") String before,
      @ForAll("sentences") String after) {
    String text = before + " " + label + name + ". " + after;
    int start = before.length() + 1;
    assertThat(IdentifyingDetails.in(text))
        .containsExactly(new Detail(Category.NAME, start, start + label.length() + name.length()));
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> word =
        Combinators.combine(
                Arbitraries.chars().range('A', 'Z'),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(5).ofMaxLength(12))
            .as((first, rest) -> first + rest);
    return Combinators.combine(word, word).as((first, last) -> first + " " + last);
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of("Patient: ", "PATIENT NAME: ", "Patient name ", "Dictated by: ", "Dr. ");
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
        "Mild disc bulge at L4-L5.",
        "Comparison: MRI of 03/14/2022.",
        "Nodule of 4 x 5 mm (series 4, image 112).",
        "Schmorl node at T11.");
  }

  @Test
  void placesAreToldAndOverlappingOnesAreOne() {
    String text = "No fracture. Electronically signed by John Smith, MD";
    assertThat(IdentifyingDetails.in(text))
        .containsExactly(new Detail(Category.NAME, 13, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 ",
        "12 A B C street ",
        "a@",
        "+1 ",
        "(555) ",
        "Dr. ",
        "John Smith, MD ",
        "name: ",
        "DOB (",
        "call ",
        "+1 (",
        "Acc # A",
        "Miss A",
        "0123 "
      })
  void aMegabyteOfHostileTextIsReadInTimeInProportion(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> IdentifyingDetails.in(text));
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutHarm(@ForAll String text) {
    assertThat(IdentifyingDetails.in(text))
        .allMatch(detail -> 0 <= detail.start() && detail.start() < detail.end())
        .allMatch(detail -> detail.end() <= text.length());
  }
}
