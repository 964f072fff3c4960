package dev.signpost.local.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The drafts sent and not yet answered, in order. Its bounds are the memory an import needs,
 * however long it is.
 */
final class Window {
  private static final int MOST_DRAFTS = 4_000;
  private static final int MOST_BYTES = 32 << 20;
  private static final long PATIENCE_MILLIS = 100;

  private final Deque<Item.Draft> drafts = new ArrayDeque<>();
  private final Semaphore count = new Semaphore(MOST_DRAFTS);
  private final Semaphore bytes = new Semaphore(MOST_BYTES);

  /** Takes a draft in once there is room; false if there was none for a moment. */
  boolean offer(Item.Draft draft) throws InterruptedException {
    if (!count.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
      return false;
    }
    if (!bytes.tryAcquire(size(draft), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
      count.release();
      return false;
    }
    synchronized (drafts) {
      drafts.add(draft);
    }
    return true;
  }

  /** The oldest is answered and leaves. */
  Item.Draft answered() {
    Item.Draft draft;
    synchronized (drafts) {
      draft = drafts.removeFirst();
    }
    bytes.release(size(draft));
    count.release();
    return draft;
  }

  /** Whether nothing is under way. */
  boolean isIdle() {
    synchronized (drafts) {
      return drafts.isEmpty();
    }
  }

  /** Those still without an answer, oldest first. */
  List<Item.Draft> unanswered() {
    synchronized (drafts) {
      return List.copyOf(drafts);
    }
  }

  private static int size(Item.Draft draft) {
    return Math.min(draft.json().length, MOST_BYTES);
  }
}
