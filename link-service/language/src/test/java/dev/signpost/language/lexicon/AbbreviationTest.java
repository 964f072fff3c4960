package dev.signpost.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Recogniser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationTest {
  private final Lexicon lexicon =
      Lexicon.builder()
          .put(PageId.of("finding/pulmonary-embolism"), List.of("Lung clot", "PE"))
          .put(PageId.of("condition/aids"), List.of("AIDS"))
          .put(PageId.of("condition/copd"), List.of("COPD"))
          .build();
  private final Recogniser recogniser = new Recogniser(() -> lexicon);

  @ParameterizedTest
  @ValueSource(
      strings = {"Acute segmental PE.", "CT angiogram shows PE.", "COPD.", "NO COPD SEEN."})
  void abbreviationsCountWhereTheTextTellsWhatTheyMean(String text) {
    assertThat(recogniser.recognise(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PE today was normal.", "PE tubes were placed.", "HEARING AIDS ARE WORN."})
  void elsewhereTheyMayStandForSomethingElse(String text) {
    assertThat(recogniser.recognise(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A lung clot (PE) was seen. The PE was large."})
  void theNameInFullSaysWhatItsAbbreviationMeans(String text) {
    assertThat(recogniser.recognise(text)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pe", "aids"})
  void inASearchBoxTheyAlwaysCount(String query) {
    assertThat(recogniser.recogniseQuery(query)).hasSize(1);
  }
}
