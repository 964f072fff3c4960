package dev.signpost.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradesTest {
  private final Grades grades = new Grades(Map.of("a", 3, "b", 2, "c", 0));

  @Test
  void bestOrderIsOne() {
    assertThat(grades.ndcg(List.of("a", "b", "c"), 10)).isEqualTo(1);
  }

  @Test
  void gainIsDiscountedByTheLogarithmOfTheRank() {
    double ideal = 3 + 2 / (Math.log(3) / Math.log(2));

    assertThat(grades.ndcg(List.of("x", "a"), 10))
        .isCloseTo(3 / (Math.log(3) / Math.log(2)) / ideal, within(1e-9));
  }

  @Test
  void nothingCountsBelowTheDepth() {
    assertThat(grades.ndcg(List.of("x", "y", "a"), 2)).isZero();
  }

  @Test
  void questionWithoutRelevantPageSaysNothing() {
    assertThat(new Grades(Map.of("a", 1)).usable()).isFalse();
    assertThat(grades.usable()).isTrue();
  }
}
