package dev.signpost.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.PageTexts.Aside;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.link.contract.Evidence;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {
  private static final PageId BULGE = PageId.of("finding/disc-bulge");
  private static final PageId STENOSIS = PageId.of("finding/spinal-stenosis");
  private static final PageId EMBOLISM = PageId.of("finding/pulmonary-embolism");

  private final Lexicon lexicon =
      Lexicon.builder()
          .put(BULGE, List.of("Disc bulge", "Bulging disc"))
          .put(STENOSIS, List.of("Spinal stenosis", "Canal stenosis", "Stenosis"))
          .put(EMBOLISM, List.of("Pulmonary embolism", "PE"))
          .build();
  private final Recogniser recogniser = new Recogniser(() -> lexicon);

  @Test
  void namesAreFoundWithTheirPlaceInEveryTextOfAPage() {
    PageTexts texts =
        new PageTexts("Disc bulges", "Mild disk bulge.", List.of("Nothing.", "A bulging\ndisc."));

    assertThat(recogniser.recognise(texts))
        .extracting(mention -> mention.evidence(texts))
        .containsExactly(
            new Evidence(Evidence.TITLE, 0, 11, "Disc bulges"),
            new Evidence(Evidence.SUMMARY, 5, 15, "disk bulge"),
            new Evidence(1, 2, 14, "bulging\ndisc"));
  }

  @Test
  void listsBesideTheSectionsAreReadWithTheirPlaces() {
    PageTexts texts =
        new PageTexts(
            "Back",
            null,
            List.of("Nothing."),
            List.of(
                new Aside(PageField.RED_FLAGS, 0, "Fever."),
                new Aside(PageField.RED_FLAGS, 1, "A disc bulge."),
                new Aside(PageField.FAQ_ANSWER, 0, "No stenosis.")));

    assertThat(recogniser.recognise(texts))
        .extracting(mention -> mention.evidence(texts), Mention::assertion)
        .containsExactly(
            tuple(new Evidence(1, 2, 12, "disc bulge", "redFlags"), Assertion.PRESENT),
            tuple(new Evidence(0, 3, 11, "stenosis", "faq.answer"), Assertion.ABSENT));
  }

  @Test
  void theLongestNameWinsAndNoNameCrossesASentence() {
    assertThat(recogniser.recognise("Spinal stenosis. Disc. Bulge. Stenoses"))
        .extracting(Mention::start, Mention::end)
        .containsExactly(tuple(0, 15), tuple(30, 38));
  }

  @Test
  void deniedFindingsAreAbsent() {
    assertThat(recogniser.recognise("Mild posterior disc bulge without canal stenosis."))
        .extracting(mention -> mention.concepts().getFirst(), Mention::assertion)
        .containsExactly(tuple(BULGE, Assertion.PRESENT), tuple(STENOSIS, Assertion.ABSENT));
  }

  @Test
  void abbreviationsNeedCapitalsExceptInASearchBox() {
    assertThat(recogniser.recognise("pe class. Acute PE is seen.")).hasSize(1);
    assertThat(recogniser.recogniseQuery("pe symptoms")).hasSize(1);
  }

  @Test
  void aPhraseDoesNotHideTheNamesInIt() {
    PageId phrase = PageId.of("phrase/mild-disc-bulge");
    Lexicon withPhrase =
        Lexicon.builder()
            .put(BULGE, List.of("Disc bulge"))
            .put(STENOSIS, List.of("Canal stenosis"))
            .put(phrase, List.of("Mild posterior disc bulge without significant canal stenosis."))
            .build();

    assertThat(
            new Recogniser(() -> withPhrase)
                .recognise("Mild posterior disc bulge without significant canal stenosis."))
        .extracting(mention -> mention.concepts().getFirst(), Mention::assertion)
        .containsExactly(
            tuple(phrase, Assertion.PRESENT),
            tuple(BULGE, Assertion.PRESENT),
            tuple(STENOSIS, Assertion.ABSENT));
  }

  @Test
  void oneRecogniserServesManyThreads() {
    String text = "No spinal stenosis. Mild disc bulge. ".repeat(50);
    List<Mention> expected = recogniser.recognise(text);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> recogniser.recognise(text)))
        .allMatch(expected::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no ",
        "no disc bulge, ",
        "disc bulge and no stenosis or ",
        "without possible history of (",
        "is not seen, disc bulge is resolved, ",
        "x",
        "disc bulge\n\n",
        "’ʼ'-",
        "mild disc bulge without significant canal stenosis of the "
      })
  void aMegabyteOfHostileTextIsReadInTimeInProportion(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> recogniser.recognise(text));
  }
}
