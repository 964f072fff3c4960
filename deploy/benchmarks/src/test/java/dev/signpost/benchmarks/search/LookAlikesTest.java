package dev.signpost.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.benchmarks.search.LookAlikes.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookAlikesTest {
  @Test
  void counterpartOfATitleIsAskedFor() {
    assertThat(LookAlikes.of(List.of("Hyperkalemia")))
        .contains(new Pair("hypokalemia", "hyperkalemia"));
  }

  @Test
  void correctionToTheOtherIsAMerge() {
    Pair pair = new Pair("hypokalemia", "hyperkalemia");

    assertThat(pair.mergedIn(new Answer(List.of(), List.of(), "hyperkalemia", false))).isTrue();
    assertThat(pair.mergedIn(new Answer(List.of(), List.of(), null, false))).isFalse();
  }
}
