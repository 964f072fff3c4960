package dev.signpost.elasticsearch.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.junit.jupiter.api.Test;

class MappingRulesTest {

  @Test
  void leftSideBecomesRightSide() throws IOException {
    assertThat(mapped("oedema and haematoma", "oe => e", "haem => hem"))
        .isEqualTo("edema and hematoma");
  }

  @Test
  void rightSideMayBeEmpty() throws IOException {
    assertThat(mapped("L4-L5", "- =>")).isEqualTo("L4L5");
  }

  @Test
  void backslashStandsForWhatCannotBeWritten() throws IOException {
    assertThat(mapped("L4\u2013L5", "\\u2013 => \\u002d")).isEqualTo("L4-L5");
    assertThat(mapped("a\tb", "\\t => \\\\")).isEqualTo("a\\b");
  }

  @Test
  void ruleWithoutArrowIsRefused() {
    assertThatThrownBy(() -> MappingRules.parse(List.of("oe e")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid Mapping Rule: [oe e]");
  }

  private static String mapped(String text, String... rules) throws IOException {
    try (Reader reader =
        new MappingCharFilter(MappingRules.parse(List.of(rules)), new StringReader(text))) {
      StringBuilder read = new StringBuilder();
      for (int next = reader.read(); next >= 0; next = reader.read()) {
        read.append((char) next);
      }
      return read.toString();
    }
  }
}
