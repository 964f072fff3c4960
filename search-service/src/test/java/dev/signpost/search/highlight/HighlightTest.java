package dev.signpost.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightTest {
  @Test
  void rangesBecomeHtml() {
    Highlight highlight = read("a [disc] bulge at [L4]");

    assertThat(highlight.text()).isEqualTo("a disc bulge at L4");
    assertThat(highlight.ranges()).isEqualTo(List.of(List.of(2, 6), List.of(16, 18)));
    assertThat(highlight.html()).isEqualTo("a <mark>disc</mark> bulge at <mark>L4</mark>");
  }

  @Test
  void offsetsCountUtf16UnitsAsJavaAndJavaScriptDo() {
    Highlight highlight = read("🙂 é [disc]");

    assertThat(highlight.ranges()).isEqualTo(List.of(List.of(5, 9)));
    assertThat(highlight.text().substring(5, 9)).isEqualTo("disc");
  }

  @Test
  void textThatLooksLikeMarkupComesBackHarmless() {
    Highlight highlight = read("<img src=x onerror=\"alert('[disc]')\"> & <mark>");

    assertThat(highlight.text()).isEqualTo("<img src=x onerror=\"alert('disc')\"> & <mark>");
    assertThat(highlight.html())
        .isEqualTo(
            "&lt;img src=x onerror=&quot;alert(&#39;<mark>disc</mark>&#39;)&quot;&gt; &amp; &lt;mark&gt;");
  }

  @Test
  void nothingIsMarkedWhereNothingMatches() {
    assertThat(read("a < b").html()).isEqualTo("a &lt; b");
    assertThat(read("[disc][bulge]").html()).isEqualTo("<mark>disc</mark><mark>bulge</mark>");
  }

  /** Brackets stand around what is marked. */
  private static Highlight read(String marked) {
    StringBuilder text = new StringBuilder();
    List<List<Integer>> ranges = new ArrayList<>();
    int open = 0;
    for (char unit : marked.toCharArray()) {
      switch (unit) {
        case '[' -> open = text.length();
        case ']' -> ranges.add(List.of(open, text.length()));
        default -> text.append(unit);
      }
    }
    return Highlight.of("title", text.toString(), ranges);
  }
}
