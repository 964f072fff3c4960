package dev.signpost.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenyListTest {
  private static final Suggestion BULGE =
      new Suggestion(
          PageId.of("finding/disc-bulge"),
          PageId.of("finding/disc-bulge").kind(),
          "Disc bulge",
          "Bulging disc",
          List.of());

  @ParameterizedTest
  @ValueSource(strings = {"finding/disc-bulge", "# why\nBULGING DISC", " disc bulge \n"})
  void pageIsDeniedByItsIdOrAnyNameShown(String text) {
    assertThat(DenyList.of(text).denies(BULGE)).isTrue();
    assertThat(DenyList.of(text).everything()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# finding/disc-bulge", "disc", "finding/disc"})
  void othersAreNot(String text) {
    assertThat(DenyList.of(text).denies(BULGE)).isFalse();
  }

  @Test
  void starStopsAll() {
    assertThat(DenyList.of("# incident\n*\n").everything()).isTrue();
  }
}
