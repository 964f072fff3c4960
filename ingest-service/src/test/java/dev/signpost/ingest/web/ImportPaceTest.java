package dev.signpost.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.intake.Envelope;
import dev.signpost.ingest.pages.KnownPage;
import dev.signpost.ingest.receipts.Waits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ImportPaceTest {
  private static final PageId PAGE = PageId.of("term/disc");

  private static final KnownPage STANDING = new KnownPage(1, null, new byte[0]);

  private final AtomicLong now = new AtomicLong();
  private final Set<String> indexed = ConcurrentHashMap.newKeySet();
  private final Deque<String> underway = new ArrayDeque<>();
  private final AtomicInteger sent = new AtomicInteger();
  private final Waits waits = new Waits(this::outcomes, page -> Optional.of(STANDING));
  private final ImportPace pace = new ImportPace(waits, now::get);

  @Test
  void importIsHeldWhenItIsFarAheadAndGoesOnWhenTheIndexFollows() {
    AtomicInteger told = new AtomicInteger();
    pace.tell(told::incrementAndGet);

    int first = sendUntilHeld();
    indexAll(Duration.ofMillis(100));

    assertThat(first).isBetween(500, 5_000);
    assertThat(pace.isAhead()).isFalse();
    assertThat(told).hasPositiveValue();
  }

  @Test
  void slowIndexIsGivenLessAndQuickOneMore() {
    int slow = afterRounds(10, Duration.ofSeconds(3));
    int quick = afterRounds(40, Duration.ofMillis(200));

    assertThat(slow).isLessThan(1_000);
    assertThat(quick).isGreaterThan(2 * slow);
  }

  @Test
  void indexThatIsAwayHoldsNothingUp() {
    sendUntilHeld();

    now.addAndGet(Duration.ofSeconds(6).toNanos());

    assertThat(pace.isAhead()).isFalse();
  }

  @Test
  void whatGoesToQuarantineIsOnNoWayToTheIndex() {
    for (int line = 0; line < 10_000; line++) {
      pace.sent(new Envelope("r", PAGE, 1, List.of(), true, new byte[0]));
    }
    assertThat(pace.isAhead()).isFalse();
  }

  private int afterRounds(int rounds, Duration eachTakes) {
    for (int round = 0; round < rounds; round++) {
      sendUntilHeld();
      indexAll(eachTakes);
    }
    return sendUntilHeld();
  }

  /** How many lines it took. */
  private int sendUntilHeld() {
    int lines = 0;
    while (!pace.isAhead()) {
      assertThat(lines++).as("lines without being held").isLessThan(100_000);
      String receipt = "receipt-" + sent.incrementAndGet();
      underway.add(receipt);
      pace.sent(new Envelope(receipt, PAGE, 1, List.of(), false, new byte[0]));
    }
    return lines;
  }

  private void indexAll(Duration later) {
    now.addAndGet(later.toNanos());
    indexed.addAll(underway);
    underway.clear();
    waits.changed(PAGE.toString());
  }

  private List<Outcome> outcomes(String receipt) {
    return indexed.contains(receipt)
        ? List.of(
            new Outcome(
                receipt,
                PAGE,
                1,
                Outcome.Stage.INDEX,
                Outcome.Result.INDEXED,
                Instant.EPOCH,
                null,
                null))
        : List.of();
  }
}
