package dev.signpost.link.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.link.table.MemoryTable;
import org.junit.jupiter.api.Test;

class MarksTest {
  private final MemoryTable table = new MemoryTable();

  @Test
  void writtenMarksAreThereAfterARestartAndOthersAreNot() {
    Marks marks = new Marks(table);
    marks.set(3);
    marks.set(5_000);
    marks.write();
    marks.set(7);

    Marks again = new Marks(table);

    assertThat(again.pages()).containsExactly(3, 5_000);
    assertThat(again.has(7)).isFalse();
  }

  @Test
  void clearedMarksLeaveNothingBehind() {
    Marks marks = new Marks(table);
    marks.set(3);
    marks.write();
    marks.clear(3);
    marks.write();

    assertThat(marks.isEmpty()).isTrue();
    assertThat(table.size()).isZero();
  }

  @Test
  void marksMayBeClearedWhileTheyAreGoneThrough() {
    Marks marks = new Marks(table);
    for (int page = 0; page < 3_000; page += 7) {
      marks.set(page);
    }

    marks.pages().forEach(marks::clear);

    assertThat(marks.size()).isZero();
  }
}
