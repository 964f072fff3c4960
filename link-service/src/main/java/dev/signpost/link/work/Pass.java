package dev.signpost.link.work;

import java.util.BitSet;

/**
 * The pages one pass goes through, over as many slices of time as it takes: those marked when it
 * began. Pages marked since wait for the next, so that what a burst asks for again and again is
 * done once a pass and not once a slice.
 */
public final class Pass {
  private final BitSet left = new BitSet();

  /** Begins with what is marked, unless a pass is under way. */
  public void begin(Marks... marks) {
    if (isOver()) {
      for (Marks some : marks) {
        some.pages().forEach(left::set);
      }
    }
  }

  /** Takes the next page out; the pass is not over. */
  public int next() {
    int page = left.nextSetBit(0);
    left.clear(page);
    return page;
  }

  public boolean isOver() {
    return left.isEmpty();
  }
}
