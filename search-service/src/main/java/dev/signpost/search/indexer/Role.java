package dev.signpost.search.indexer;

import java.util.function.BooleanSupplier;

/**
 * What a generation is fed for, which may change while it is fed. Only the live one tells what
 * became of changes; one that is building need not be searchable yet, and all but the live one give
 * way to those who search.
 */
public final class Role {
  private final BooleanSupplier readers;
  private final Object turn = new Object();
  private volatile Part part;

  /** What a generation is fed for. */
  public enum Part {
    /** To hold everything one day. */
    BUILDING,
    /** To be able to take the place of the live one at any moment. */
    STANDBY,
    /** To be answered from. */
    LIVE
  }

  /**
   * @param readers whether somebody searches just now
   */
  public Role(Part part, BooleanSupplier readers) {
    this.part = part;
    this.readers = readers;
  }

  /** Takes another part; what is being told is told before this returns. */
  public synchronized void take(Part other) {
    part = other;
  }

  public synchronized Part part() {
    return part;
  }

  /** Tells something, if it is for this generation to tell. */
  synchronized void tell(Runnable told) {
    if (part == Part.LIVE) {
      told.run();
    }
  }

  /** Whether what was stored must be findable before the next batch. */
  boolean mustBeFound() {
    return part() != Part.BUILDING;
  }

  /** Runs the work when no other feed of the generation runs its own. */
  void inTurn(Runnable work) {
    synchronized (turn) {
      work.run();
    }
  }

  Lane lane() {
    return part() != Part.LIVE && readers.getAsBoolean() ? Lane.COURTEOUS : Lane.FAST;
  }
}
