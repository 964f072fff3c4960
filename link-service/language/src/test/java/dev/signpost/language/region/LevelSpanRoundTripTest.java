package dev.signpost.language.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LevelSpanRoundTripTest {
  @Property
  void whatIsPrintedIsReadAgain(@ForAll("spans") LevelSpan span) {
    assertThat(LevelSpan.parse(span.toString())).contains(span);
  }

  @Property
  void spansAreFoundInsideSentences(
      @ForAll("spans") LevelSpan span, @ForAll("separators") String separator) {
    String written = span.single() ? span.top().toString() : span.top() + separator + span.bottom();
    assertThat(Levels.in("Mild bulge at " + written + ", otherwise normal."))
        .extracting(Levels.Found::span)
        .containsExactly(span);
  }

  @Property
  void everySpanLiesInARegionOfTheBodyMap(@ForAll("spans") LevelSpan span) {
    assertThat(Regions.standard().ids()).containsAll(span.regions());
  }

  @Property
  void anyTextIsReadWithoutHarm(@ForAll String text) {
    for (Levels.Found found : Levels.in(text)) {
      assertThat(found.start()).isBetween(0, found.end());
      assertThat(found.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Provide
  Arbitrary<LevelSpan> spans() {
    return Combinators.combine(levels(), levels()).as(LevelSpan::between);
  }

  private static Arbitrary<Level> levels() {
    return Arbitraries.of(Level.Column.class)
        .flatMap(column ->
            Arbitraries.integers()
                .between(1, column.vertebrae())
                .map(number -> new Level(column, number)));
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(List.of("-", "/", " - ", "\u2013", " to ", " through ", " on ", " "));
  }
}
