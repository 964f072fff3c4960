package dev.signpost.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {
  private final SiteWords words = new SiteWords();
  private final Beginnings beginnings = new Beginnings(words);

  BeginningsTest() {
    words.accept(
        new ConceptNamed(
            PageId.of("finding/a"),
            1,
            List.of("Spinal stenosis", "Hypertension", "Disc bulge"),
            List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "stemo, steno",
    "stneos, stenos",
    "spnal sten, spinal sten",
    "spinal stenosus, spinal stenosis",
    "dusc, disc"
  })
  void oneSlipIsMended(String typed, String meant) {
    assertThat(beginnings.mended(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sten", "spinal stenosis", "stx", "hypot", "zzzzzz", "stemosis 5", ""})
  void nothingElseIs(String typed) {
    String mended = beginnings.mended(typed).orElse(typed);

    assertThat(mended).isIn(typed, "stenosis 5");
  }
}
