package dev.signpost.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "stenosis, stenosis, 0",
    "stenosi, stenosis, 1",
    "stennosis, stenosis, 1",
    "stemosis, stenosis, 1",
    "stneosis, stenosis, 1",
    "setnossis, stenosis, 2"
  })
  void everySlipCountsOnce(String typed, String meant, int slips) {
    assertThat(Slips.between(typed, meant, 3)).isEqualTo(slips);
    assertThat(Slips.between(meant, typed, 3)).isEqualTo(slips);
  }

  @Test
  void farWordsAreJustAboveTheLimit() {
    assertThat(Slips.between("stenosis", "fracture", 2)).isEqualTo(3);
    assertThat(Slips.between("a", "stenosis", 2)).isEqualTo(3);
  }

  @Property
  void limitChangesNothingBelowIt(
      @ForAll @CharRange(from = 'a', to = 'h') @StringLength(max = 9) String one,
      @ForAll @CharRange(from = 'a', to = 'h') @StringLength(max = 9) String other,
      @ForAll @IntRange(max = 4) int limit) {
    assertThat(Slips.between(one, other, limit))
        .isEqualTo(Math.min(Slips.between(one, other, 20), limit + 1));
  }

  @Property
  void wordsApartByTheirLettersAreFurtherApartThanTheLimit(
      @ForAll @CharRange(from = 'a', to = 'h') @StringLength(max = 9) String one,
      @ForAll @CharRange(from = 'a', to = 'h') @StringLength(max = 9) String other,
      @ForAll @IntRange(max = 4) int limit) {
    if (Slips.apart(Slips.letters(one), Slips.letters(other), limit)) {
      assertThat(Slips.between(one, other, limit)).isGreaterThan(limit);
    }
  }
}
