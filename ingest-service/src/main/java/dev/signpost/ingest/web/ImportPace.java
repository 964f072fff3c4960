package dev.signpost.ingest.web;

import dev.signpost.ingest.intake.Envelope;
import dev.signpost.ingest.receipts.Target;
import dev.signpost.ingest.receipts.Waits;
import dev.signpost.ingest.receipts.Waits.Wait;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps all imports of this instance together from running far ahead of the index, so that a page
 * published meanwhile does not stand at the end of a long queue. Every so many lines one is a mark;
 * only so many marks may be on their way to the index. While none gets there for some seconds the
 * index is taken to be away, which holds nothing up: what is taken in is kept in any case.
 */
final class ImportPace {
  private static final int LINES_PER_MARK = 500;
  private static final int MARKS_AHEAD = 6;
  private static final int MOST_MARKS = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration FORGET_AFTER = Duration.ofMinutes(10);

  private final Waits waits;
  private final AtomicLong lines = new AtomicLong();
  private final AtomicInteger ahead = new AtomicInteger();
  private final AtomicLong lastArrival = new AtomicLong(System.nanoTime());
  private final Set<Runnable> held = ConcurrentHashMap.newKeySet();

  ImportPace(Waits waits) {
    this.waits = waits;
  }

  /** A line was sent; blocks no longer than a look-up takes. */
  void sent(Envelope envelope) {
    if (envelope.quarantined() || lines.incrementAndGet() % LINES_PER_MARK != 0) {
      return;
    }
    if (ahead.getAndIncrement() == 0) {
      lastArrival.set(System.nanoTime());
    } else if (ahead.get() > MOST_MARKS) {
      ahead.decrementAndGet();
      return;
    }
    Wait mark = waits.begin(envelope.receipt(), envelope.pageId(), Target.INDEXED);
    var _ =
        mark.done()
            .orTimeout(FORGET_AFTER.toSeconds(), TimeUnit.SECONDS)
            .whenComplete((progress, late) -> {
              mark.close();
              ahead.decrementAndGet();
              lastArrival.set(System.nanoTime());
              held.forEach(Runnable::run);
            });
    waits.changed(envelope.pageId().toString());
  }

  boolean isAhead() {
    return ahead.get() >= MARKS_AHEAD && System.nanoTime() - lastArrival.get() < PATIENCE.toNanos();
  }

  /** Whom to tell, on any thread, whenever it may go on. */
  void tell(Runnable whenNotAhead) {
    held.add(whenNotAhead);
  }

  void forget(Runnable whenNotAhead) {
    held.remove(whenNotAhead);
  }
}
