package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.ingest.contract.PageId;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;

class CursorTest {
  @Property
  void cursorIsReadAsItWasGiven(
      @ForAll long digest, @ForAll @FloatRange(min = 0, max = 1_000) float score) {
    Cursor cursor = new Cursor(digest, score, PageId.of("finding/disc-bulge"));

    assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
    assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
  }

  @Property
  void anythingElseIsForeign(@ForAll String text) {
    assertThatThrownBy(() -> Cursor.decode(text)).isInstanceOf(ForeignCursorException.class);
  }

  @Example
  void cursorWithoutANumberForItsScoreIsForeign() {
    String odd = new Cursor(1, Float.NaN, PageId.of("finding/disc-bulge")).encode();

    assertThatThrownBy(() -> Cursor.decode(odd)).isInstanceOf(ForeignCursorException.class);
  }
}
