package dev.signpost.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import org.junit.jupiter.api.Test;

class VisitsTest {
  private static final PageId OFTEN = PageId.of("term/often");
  private static final PageId ONCE = PageId.of("term/once");

  private final Visits visits = new Visits();

  @Test
  void pagesMostLookedAtComeFirst() {
    visits.count(ONCE);
    visits.count(OFTEN);
    visits.count(OFTEN);

    assertThat(visits.most(5)).containsExactly(OFTEN, ONCE);
    assertThat(visits.most(1)).containsExactly(OFTEN);
  }

  @Test
  void olderVisitsFade() {
    visits.count(ONCE);
    for (int i = 0; i < 19_999; i++) {
      visits.count(OFTEN);
    }

    assertThat(visits.of(OFTEN)).isEqualTo(9_999);
    assertThat(visits.most(5)).containsExactly(OFTEN);
  }
}
