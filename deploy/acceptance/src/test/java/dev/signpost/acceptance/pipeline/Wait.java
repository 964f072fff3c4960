package dev.signpost.acceptance.pipeline;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.FixedPollInterval;

/** Waits for what happens later, never longer than said. */
public final class Wait {
  private Wait() {}

  public static void until(String what, Duration within, BooleanSupplier condition) {
    Awaitility.await(what)
        .atMost(within)
        .pollInterval(FixedPollInterval.fixed(Duration.ofMillis(100)))
        .pollInSameThread()
        .until(condition::getAsBoolean);
  }

  public static void until(String what, BooleanSupplier condition) {
    until(what, Duration.ofSeconds(60), condition);
  }

  /** Until what is there has stayed the same for five seconds. */
  public static <T> void untilStill(String what, Supplier<Optional<T>> there) {
    AtomicReference<Optional<T>> last = new AtomicReference<>(Optional.empty());
    Awaitility.await(what)
        .atMost(Duration.ofMinutes(3))
        .pollInterval(FixedPollInterval.fixed(Duration.ofMillis(500)))
        .pollInSameThread()
        .during(Duration.ofSeconds(5))
        .until(() -> {
          Optional<T> now = there.get();
          return now.isPresent() && now.equals(last.getAndSet(now));
        });
  }
}
