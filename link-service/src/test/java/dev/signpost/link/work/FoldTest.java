package dev.signpost.link.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final int FEW = 3;
  private static final long START = 1_000_000;

  private final Fold fold = new Fold(FEW, Duration.ofSeconds(30));

  @Test
  void nothingIsDueWhereNothingArrived() {
    assertThat(fold.due(START)).isFalse();
  }

  @Test
  void aFewFreshArrivalsAreDueAtOnce() {
    for (int i = 0; i < FEW; i++) {
      fold.arrived(new Arrival(START, START + i));
    }

    assertThat(fold.due(START + FEW)).isTrue();
  }

  @Test
  void manyArrivalsWaitUntilTheyCease() {
    fold.arrived(FEW + 1, START);

    assertThat(fold.due(START)).isFalse();
    assertThat(fold.due(START + 900)).isFalse();
    assertThat(fold.due(START + 1_100)).isTrue();
  }

  @Test
  void oneLateArrivalWaitsForThoseBehindIt() {
    fold.arrived(new Arrival(START - 5_000, START));

    assertThat(fold.due(START + 500)).isFalse();
    assertThat(fold.due(START + 1_100)).isTrue();
  }

  @Test
  void anEndlessBurstIsDueAfterTheBound() {
    assertThat(firstDueInAnEndlessBurst(START) - START).isBetween(30_000L, 30_200L);
  }

  @Test
  void aPassOnceBegunStaysDueWhateverArrivesUntilItIsDone() {
    fold.arrived(1, START);
    assertThat(fold.due(START)).isTrue();

    fold.arrived(100, START + 10);
    assertThat(fold.due(START + 20)).isTrue();

    fold.done(START + 30);
    assertThat(fold.due(START + 40)).isFalse();
    fold.arrived(1, START + 50);
    assertThat(fold.due(START + 60)).isFalse();
  }

  @Test
  void whatArrivesDuringAPassIsDueInTheNext() {
    fold.arrived(1, START);
    assertThat(fold.due(START)).isTrue();
    fold.arrived(1, START + 10);

    fold.done(START + 30);

    assertThat(fold.waiting()).isTrue();
    assertThat(fold.due(START + 40)).isTrue();
    fold.done(START + 50);
    assertThat(fold.waiting()).isFalse();
  }

  @Test
  void passesThatTakeLongBecomeRarer() {
    long begun = firstDueInAnEndlessBurst(START);
    long done = begun + 40_000;
    fold.arrived(1, done - 1);
    fold.done(done);

    assertThat(firstDueInAnEndlessBurst(done) - done).isBetween(80_000L, 80_200L);
  }

  @Test
  void passesBecomeRarerTheLongerABurstLasts() {
    List<Long> passes = new ArrayList<>();
    for (long after = 0; after < 3_600_000; after += 100) {
      fold.arrived(FEW + 1, START + after);
      if (fold.due(START + after)) {
        passes.add(after / 10_000);
        fold.done(START + after);
      }
    }

    assertThat(passes).startsWith(3L, 6L, 12L, 24L, 48L, 78L, 108L);
  }

  @Test
  void whatAnEarlierLifeLeftIsDueAtOnce() {
    fold.left();

    assertThat(fold.due(START)).isTrue();
  }

  @Test
  void aClockSetBackHoldsNothingUpForGood() {
    fold.arrived(1, START);
    fold.done(START);

    fold.arrived(1, START - 3_600_000);

    assertThat(fold.due(START - 3_600_000)).isTrue();
  }

  private long firstDueInAnEndlessBurst(long from) {
    for (long now = from; now < from + 1_000_000; now += 100) {
      fold.arrived(FEW + 1, now);
      if (fold.due(now)) {
        return now;
      }
    }
    throw new AssertionError("never due");
  }
}
