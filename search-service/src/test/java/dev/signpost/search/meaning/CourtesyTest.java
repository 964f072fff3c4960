package dev.signpost.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CourtesyTest {
  private final AtomicBoolean indexing = new AtomicBoolean();
  private final AtomicBoolean readers = new AtomicBoolean();
  private final Courtesy courtesy = new Courtesy(indexing::get, readers::get);

  @Test
  void waitsForPagesButOnlyRestsForReaders() {
    readers.set(true);
    assertThat(courtesy.mustWait()).isFalse();
    indexing.set(true);
    assertThat(courtesy.mustWait()).isTrue();
  }

  @Test
  void restsLongerThanItWorksBesideReadersAndShorterAlone() {
    assertThat(courtesy.restAfter(1_000)).isEqualTo(500);
    readers.set(true);
    assertThat(courtesy.restAfter(1_000)).isEqualTo(4_000);
  }
}
