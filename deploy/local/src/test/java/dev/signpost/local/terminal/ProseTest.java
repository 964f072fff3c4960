package dev.signpost.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void nothingInAPageCanSteerTheTerminal() {
    assertThat(Prose.clean("a\u001b[2Jb\r\n c\u202Ed\u0007")).isEqualTo("a [2Jb c d");
  }

  @Test
  void linesBreakBetweenWordsAndEscapesTakeNoRoom() {
    assertThat(Prose.wrap("one \u001b[1mtwo\u001b[22m three four", 9))
        .containsExactly("one \u001b[1mtwo\u001b[22m", "three", "four");
  }

  @Test
  void aWordLongerThanTheLineStandsAlone() {
    assertThat(Prose.wrap("a spondylolisthesis b", 5))
        .containsExactly("a", "spondylolisthesis", "b");
  }
}
