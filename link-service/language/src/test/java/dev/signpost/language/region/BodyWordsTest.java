package dev.signpost.language.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mid back pain | thoracic",
        "back pain between the shoulder blades | spine thoracic",
        "low back pain | lumbar",
        "Lower-back ache | lumbar",
        "belly pain | abdomen",
        "Disc bulge at L4-L5 | lumbar",
        "Compression fracture at T12-L1 | thoracolumbar",
        "L5-S1 | lumbosacral",
        "levels T11 to L2 | thoracic lumbar",
        "neck and arm pain | neck upper-limb",
        "C-spine MRI | cervical",
        "kidneys and bladder | abdomen pelvis"
      })
  void regionsAreReadFromLayWordsAndLevels(String text, String regions) {
    assertThat(BodyWords.standard().regionsOf(text)).containsExactly(regions.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "on the other hand it helps",
    "T2 signal",
    "call back later",
    "what helps to grow my hair back",
    "it came back years back",
    "cervical cancer screening",
    "second-hand smoke",
    "fever"
  })
  void wordsThatOnlyLookLikeARegionNameNone(String text) {
    assertThat(BodyWords.standard().regionsOf(text)).isEmpty();
  }
}
