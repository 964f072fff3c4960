package dev.signpost.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Recogniser;
import dev.signpost.language.lexicon.LiveLexicon;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private final LiveLexicon lexicon = new LiveLexicon();
  private final SiteWords words = new SiteWords();
  private final Spelling spelling = new Spelling(words, new Recogniser(lexicon));
  private long revision;

  SpellingTest() {
    name("finding/spinal-stenosis", "Spinal stenosis", "narrowing of the spinal canal");
    name("finding/spondylolysis", "Spondylolysis");
    name("finding/hyperdensity", "Hyperdensity");
    name("condition/diarrhea", "Diarrhea");
    name("condition/celiac", "Celiac disease");
    name("condition/cardiac", "Cardiac arrest");
    name("finding/ilium", "Ilium lesion");
    name("finding/left-effusion", "Effusion on the left");
  }

  @ParameterizedTest
  @CsvSource({
    "stenossis, stenosis",
    "stenosus, stenosis",
    "tsenosis, stenosis",
    "diahrrea, diarrhea",
    "effusoin, effusion",
    "narowing, narrowing"
  })
  void slipIsSurelyOneWord(String typed, String meant) {
    assertThat(corrected("spinal " + typed)).isEqualTo("spinal " + meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"having", "there", "been", "hello", "than"})
  void wordThatQuestionsAreMadeOfIsNoSlip(String word) {
    name("finding/shaving", "Shaving three beans, thin helix");
    assertThat(spelling.doubts("spinal stenosis " + word)).isEmpty();
  }

  @Test
  void wordsAroundDecideBetweenNearWords() {
    assertThat(corrected("celliac disease")).isEqualTo("celiac disease");
    assertThat(spelling.doubts("cariac arrest").getFirst().meant().getFirst()).isEqualTo("cardiac");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hypodensity", "hypodensty", "spondylosis", "ileum", "right", "without"})
  void lookAlikeIsNeverPutInPlace(String typed) {
    assertThat(corrected(typed)).isEqualTo(typed);
  }

  @Test
  void lookAlikeIsOffered() {
    Correction correction =
        Correction.of("hypodensity", spelling.doubts("hypodensity"), doubt -> 0);

    assertThat(correction.corrected()).isNull();
    assertThat(correction.offered()).containsExactly("hyperdensity");
  }

  @Test
  void slipBetweenLookAlikesIsLeftToTheReader() {
    name("finding/spondylosis", "Spondylosis");

    assertThat(corrected("spondyloysis")).isEqualTo("spondyloysis");
    assertThat(Correction.of("spondyloysis", spelling.doubts("spondyloysis"), doubt -> 0).offered())
        .contains("spondylosis", "spondylolysis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"L4", "l4-l5", "T12", "grade 2", "5mm", "CT"})
  void levelsAndNumbersAreNoTypos(String text) {
    assertThat(spelling.doubts(text)).isEmpty();
  }

  @Test
  void wordThatStandsOnPagesStays() {
    Correction correction = Correction.of("stenossis", spelling.doubts("stenossis"), doubt -> 1);

    assertThat(correction.corrected()).isNull();
    assertThat(correction.offered()).containsExactly("stenosis");
    assertThat(Correction.of("stenossis", spelling.doubts("stenossis"), doubt -> 9).offered())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stenoses", "Effusions", "CELIAC"})
  void otherFormOfAKnownWordIsNoTypo(String word) {
    assertThat(spelling.doubts(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ritter disease", "ritter syndrome in children"})
  void nameOfSomebodyIsOnlyCorrectedToAnotherName(String text) {
    name("term/bitter-melon", "Bitter melon");
    assertThat(corrected("ritter melon")).isEqualTo("bitter melon");

    assertThat(spelling.doubts(text).getFirst().meant()).contains("bitter");
    assertThat(corrected(text)).isEqualTo(text);

    name("condition/bitter", "Bitter disease", "Bitter syndrome");
    assertThat(corrected(text)).isEqualTo(text.replaceFirst("[Rr]itter", "bitter"));
  }

  @Test
  void wordsOfNewNamesAreMeantAtOnceAndThoseOfRetiredOnesNoMore() {
    assertThat(spelling.doubts("hematmoa")).isEmpty();
    name("finding/hematoma", "Hematoma");
    assertThat(corrected("hematmoa")).isEqualTo("hematoma");

    assertThat(corrected("diahrrea")).isEqualTo("diarrhea");
    words.accept(new ConceptRetired(PageId.of("condition/diarrhea"), ++revision));

    assertThat(spelling.doubts("diahrrea")).isEmpty();
  }

  @Test
  void olderNamesChangeNothing() {
    words.accept(new ConceptNamed(PageId.of("condition/diarrhea"), 0, List.of("Old"), List.of()));

    assertThat(words.knows("diarrhea")).isTrue();
    assertThat(words.knows("old")).isFalse();
  }

  private void name(String page, String... names) {
    var named = new ConceptNamed(PageId.of(page), ++revision, List.of(names), List.of());
    words.accept(named);
    lexicon.apply(named);
  }

  private String corrected(String text) {
    String corrected = Correction.of(text, spelling.doubts(text), doubt -> 0).corrected();
    return corrected == null ? text : corrected;
  }
}
