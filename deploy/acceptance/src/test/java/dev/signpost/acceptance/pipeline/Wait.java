package dev.signpost.acceptance.pipeline;

import java.time.Duration;
import java.util.function.BooleanSupplier;
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
}
