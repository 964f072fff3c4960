package dev.signpost.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PastedTextTest {
  @Test
  void tagsAndEntitiesBecomeSpacesAndLinesStayApart() {
    assertThat(PastedText.plain("<p>No&nbsp;mass<br>\n<b>L4-L5:</b> bulge</p>"))
        .isEqualTo("   No      mass\n   \n   L4-L5:     bulge\n   ");
  }

  @Test
  void spacesAndLineBreaksOfEveryKindAreTheOneKind() {
    assertThat(PastedText.plain("a\u00a0b\u2009c\rd\r\ne\u2028f")).isEqualTo("a b c\nd\r\ne\nf");
  }

  @Test
  void comparisonsAreNoTags() {
    String text = "nodules <5 mm and > 3, x < y & z";
    assertThat(PastedText.plain(text)).isEqualTo(text);
  }

  @Property(tries = 500)
  void nothingMoves(@ForAll String text) {
    String plain = PastedText.plain(text);
    assertThat(plain).hasSameSizeAs(text);
    assertThat(PastedText.plain(plain)).hasSameSizeAs(text);
  }
}
