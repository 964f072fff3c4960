package dev.signpost.link.streams;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Asks for commits: what was told is seen by the next stage when its transaction ends. A single
 * change goes through at once, a burst in larger lots.
 */
final class Commits {
  private static final long IN_BURST_MILLIS = 500;

  private final AtomicBoolean open = new AtomicBoolean();
  private final AtomicLong last = new AtomicLong();

  /** Something was told. */
  void told() {
    open.set(true);
  }

  void ask(ProcessorContext<?, ?> context, boolean burst, long millis) {
    if (open.get() && (!burst || millis - last.get() >= IN_BURST_MILLIS)) {
      context.commit();
      open.set(false);
      last.set(millis);
    }
  }
}
