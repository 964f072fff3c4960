package dev.signpost.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void columnsAreAsWideAsTheirWidestCellAndNumbersStandToTheRight() {
    assertThat(
            new Table()
                .row("outcome", "drafts", "remark")
                .row("accepted", "11,274", "")
                .row("stale", "3", "overtaken")
                .lines())
        .containsExactly(
            "outcome   drafts  remark", "accepted  11,274", "stale          3  overtaken");
  }

  @Test
  void rowsMayDifferInLength() {
    assertThat(new Table().row("a").row("bbb", "c").lines()).containsExactly("a", "bbb  c");
  }
}
