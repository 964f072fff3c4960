package dev.signpost.search.resilience;

import dev.signpost.search.elastic.Cluster;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often what answers are made from has changed, as far as this instance knows. An answer that
 * was begun in an earlier epoch may not show what somebody has been told is visible.
 */
public final class Epoch {
  private static final String REFRESH = "/_refresh";

  private final AtomicLong changes = new AtomicLong();

  long now() {
    return changes.get();
  }

  /** Something changed; to be called before anybody is told so. */
  public void next() {
    changes.incrementAndGet();
  }

  /**
   * The same way to the cluster; what is refreshed over it begins an epoch before that is known.
   */
  public Cluster endedBy(Cluster cluster) {
    return call ->
        call.path().endsWith(REFRESH)
            ? cluster.send(call).whenComplete((reply, failure) -> next())
            : cluster.send(call);
  }
}
