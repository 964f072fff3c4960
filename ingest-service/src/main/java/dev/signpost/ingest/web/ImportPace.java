package dev.signpost.ingest.web;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.limit.AIMDLimit;
import com.netflix.concurrency.limits.limit.WindowedLimit;
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
import java.util.function.LongSupplier;

/**
 * Keeps all imports of this instance together from running far ahead of the index, so that a page
 * published meanwhile does not stand at the end of a long queue. Every so many lines one is a mark;
 * as many marks may be on their way to the index as get there within {@link #WITHIN}, which adapts
 * to the machine: more and more while they do, fewer as soon as they do not. While none gets there
 * for some seconds the index is taken to be away, which holds nothing up: what is taken in is kept
 * in any case.
 */
final class ImportPace {
  private static final int LINES_PER_MARK = 100;
  private static final Duration WITHIN = Duration.ofSeconds(1);
  private static final int MOST_MARKS = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration FORGET_AFTER = Duration.ofMinutes(10);

  private final Waits waits;
  private final LongSupplier nanoTime;
  private final Limit marks =
      WindowedLimit.newBuilder()
          .minWindowTime(200, TimeUnit.MILLISECONDS)
          .windowSize(10)
          .build(
              AIMDLimit.newBuilder()
                  .initialLimit(15)
                  .minLimit(4)
                  .maxLimit(100)
                  .backoffRatio(0.8)
                  .timeout(WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                  .build());
  private final AtomicLong lines = new AtomicLong();
  private final AtomicInteger ahead = new AtomicInteger();
  private final AtomicLong lastArrival;
  private final Set<Runnable> held = ConcurrentHashMap.newKeySet();

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  ImportPace(Waits waits, LongSupplier nanoTime) {
    this.waits = waits;
    this.nanoTime = nanoTime;
    this.lastArrival = new AtomicLong(nanoTime.getAsLong());
  }

  /** A line was sent; blocks no longer than a look-up takes. */
  void sent(Envelope envelope) {
    if (envelope.quarantined() || lines.incrementAndGet() % LINES_PER_MARK != 0) {
      return;
    }
    if (ahead.getAndIncrement() == 0) {
      lastArrival.set(nanoTime.getAsLong());
    } else if (ahead.get() > MOST_MARKS) {
      ahead.decrementAndGet();
      return;
    }
    long began = nanoTime.getAsLong();
    int before = ahead.get();
    Wait mark = waits.begin(envelope.receipt(), envelope.pageId(), Target.INDEXED);
    var _ =
        mark.done()
            .orTimeout(FORGET_AFTER.toSeconds(), TimeUnit.SECONDS)
            .whenComplete((progress, late) -> {
              mark.close();
              ahead.decrementAndGet();
              lastArrival.set(nanoTime.getAsLong());
              marks.onSample(began, lastArrival.get() - began, before, late != null);
              held.forEach(Runnable::run);
            });
    waits.changed(envelope.pageId().toString());
  }

  boolean isAhead() {
    return ahead.get() >= marks.getLimit()
        && nanoTime.getAsLong() - lastArrival.get() < PATIENCE.toNanos();
  }

  /** Whom to tell, on any thread, whenever it may go on. */
  void tell(Runnable whenNotAhead) {
    held.add(whenNotAhead);
  }

  void forget(Runnable whenNotAhead) {
    held.remove(whenNotAhead);
  }
}
