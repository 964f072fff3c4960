package dev.signpost.local.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that cannot be mistaken for a later one of the same number.
 *
 * @param startedAt as the system tells it
 */
public record ProcessIdentity(long pid, Instant startedAt) {
  /** The system tells start times by a clock that may be set meanwhile. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  public static ProcessIdentity of(ProcessHandle process) {
    return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
  }

  /** The process, if it still runs. */
  public Optional<ProcessHandle> find() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
  }

  private boolean isSame(ProcessHandle process) {
    return Duration.between(startedAt, of(process).startedAt()).abs().compareTo(TOLERANCE) <= 0;
  }
}
