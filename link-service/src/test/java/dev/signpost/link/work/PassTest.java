package dev.signpost.link.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.link.table.MemoryTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassTest {
  private final Marks some = new Marks(new MemoryTable());
  private final Marks others = new Marks(new MemoryTable());
  private final Pass pass = new Pass();

  @Test
  void isOverWhereNothingIsMarked() {
    pass.begin(some, others);

    assertThat(pass.isOver()).isTrue();
  }

  @Test
  void goesThroughEveryMarkedPageOnce() {
    some.set(7);
    some.set(3);
    others.set(3);
    others.set(5);

    pass.begin(some, others);

    assertThat(rest()).containsExactly(3, 5, 7);
  }

  @Test
  void leavesPagesMarkedSinceItBeganToTheNext() {
    some.set(3);
    some.set(7);
    pass.begin(some);
    some.clear(pass.next());

    some.set(3);
    some.set(9);
    pass.begin(some);
    assertThat(rest()).containsExactly(7);

    some.clear(7);
    pass.begin(some);
    assertThat(rest()).containsExactly(3, 9);
  }

  private List<Integer> rest() {
    List<Integer> pages = new ArrayList<>();
    while (!pass.isOver()) {
      pages.add(pass.next());
    }
    return pages;
  }
}
