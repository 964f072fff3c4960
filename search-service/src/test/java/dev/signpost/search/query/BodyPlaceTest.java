package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.language.region.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "disc bulge at L4/5, L4-L5, lumbar",
    "what does C5-C6 narrowing mean, C5-C6, cervical",
    "fracture of T12, T12, thoracic"
  })
  void levelIsReadInWhateverWayItIsWritten(String text, String level, String region) {
    BodyPlace place = BodyPlace.in(text);

    assertThat(place.levels()).extracting(Object::toString).containsExactly(level);
    assertThat(place.regions()).containsExactly(region);
  }

  @ParameterizedTest
  @CsvSource({"disc bulge in the neck, neck", "mid back pain, thoracic", "swollen knee, knee"})
  void layWordsTellTheRegion(String text, String region) {
    assertThat(BodyPlace.in(text).regions()).containsExactly(region);
  }

  @ParameterizedTest
  @CsvSource({
    "pain in the left knee, LEFT",
    "right paracentral disc protrusion, RIGHT",
    "nodule in the right lung, RIGHT",
    "left and right hip pain, BILATERAL",
    "both knees hurt, BILATERAL"
  })
  void sideIsRead(String text, Side side) {
    assertThat(BodyPlace.in(text).side()).isEqualTo(side);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what if it is left untreated",
        "is it right to worry",
        "do I need help right away"
      })
  void wordsThatOnlyLookLikeSidesAreNone(String text) {
    assertThat(BodyPlace.in(text).side()).isNull();
  }

  @Test
  void textWithoutAPlaceIsAnywhere() {
    assertThat(BodyPlace.in("what is osteoporosis")).isEqualTo(BodyPlace.ANYWHERE);
  }
}
