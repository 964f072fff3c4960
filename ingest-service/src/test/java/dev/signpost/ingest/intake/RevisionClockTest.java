package dev.signpost.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.Draft;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RevisionClockTest {
  private static final PageId PAGE = PageId.of("term/lesion");
  private static final PageId OTHER = PageId.of("term/foramen");
  private static final Instant NOW = Instant.parse("2026-05-02T10:00:00Z");

  private final RevisionClock clock = new RevisionClock(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void neverTheSameTwiceAndAboutTheTime() {
    long first = clock.next(PAGE, 0);
    long second = clock.next(PAGE, 0);

    assertThat(second).isGreaterThan(first);
    assertThat(first >> 10).isEqualTo(NOW.toEpochMilli());
    assertThat(first).isLessThan(Draft.MAX_REVISION);
  }

  @Test
  void alwaysAboveWhatIsKnownOfThePage() {
    long known = Draft.MAX_REVISION - 10;

    assertThat(clock.next(PAGE, known)).isEqualTo(known + 1);
    assertThat(clock.next(PAGE, known)).isEqualTo(known + 2);
  }

  @Test
  void publisherWithHugeRevisionsDoesNotDragOtherPagesAlong() {
    long before = clock.next(OTHER, 0);
    clock.next(PAGE, Draft.MAX_REVISION - 10);

    assertThat(clock.next(OTHER, 0)).isEqualTo(before + 2);
  }

  @Test
  void endsAtTheHighestRevision() {
    assertThat(clock.next(PAGE, Draft.MAX_REVISION)).isEqualTo(Draft.MAX_REVISION);
  }
}
