package dev.signpost.link.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a fall can be a cause of [stenosis].      | 1",
        "such as [stenosis], or worse              | 1",
        "signs of [stenosis]                       | 1",
        "the [stenosis] is mild                    | 0.3",
        "called [stenosis] (a narrowing)           | 0.3",
        "the [stenosis] Ask your doctor            | 0.3",
        "of [blood] vessels                        | 0.05",
        "severe [stenosis].                        | 0.7"
      })
  void aNameCountsAsFarAsItStandsFree(String marked, double counts) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "").strip();

    assertThat(Standing.of(text, start, end)).isEqualTo(counts);
  }
}
