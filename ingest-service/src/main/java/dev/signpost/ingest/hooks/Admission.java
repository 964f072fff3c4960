package dev.signpost.ingest.hooks;

import org.jspecify.annotations.Nullable;

/** Whether a delivery may come in. */
public sealed interface Admission {
  /** It may. The ticket is to be kept or given back. */
  record Admitted(Ticket ticket) implements Admission {}

  /** It may not. */
  sealed interface Denied extends Admission {}

  /** It is not signed, or not by this source, or there is no such source: not told apart. */
  record Unsigned() implements Denied {}

  /**
   * It is signed, but long ago, or in the future.
   *
   * @param windowSeconds how far its time may be from ours
   * @param offSeconds how far it is: positive if it lies behind
   */
  record OutsideWindow(long windowSeconds, long offSeconds) implements Denied {}

  /**
   * A delivery of this id came in before, or is coming in.
   *
   * @param receipt of what it brought, once that is known
   */
  record Replayed(@Nullable String receipt) implements Denied {}

  /** More deliveries are remembered than there is room for. */
  record Crowded() implements Denied {}
}
