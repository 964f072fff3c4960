package dev.signpost.ingest.hooks;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries that came in, each for as long as its time would let it in again. Never forgets
 * one before: when there is no more room, nothing comes in. What was kept is also in a file, so
 * that it is known after a restart.
 */
public final class SeenDeliveries {
  static final int MOST = 100_000;

  private final SeenFile file;
  private final Map<String, Seen> byKey = new HashMap<>();
  private final TreeSet<Seen> byEnd =
      new TreeSet<>(Comparator.comparingLong(Seen::until).thenComparing(Seen::key));

  /** Remembers what the file knows; it is made when the first delivery is kept. */
  public SeenDeliveries(Path file, long nowSeconds) {
    this.file = new SeenFile(file);
    List<Seen> known = this.file.read();
    known.stream().filter(seen -> seen.until() >= nowSeconds).forEach(this::remember);
    if (!known.isEmpty()) {
      this.file.rewrite(kept());
    }
  }

  /**
   * One delivery.
   *
   * @param until last second in which its time would let it in
   * @param receipt null while it is coming in
   */
  record Seen(String key, long until, @Nullable String receipt) {}

  /** Takes the id for a delivery that is coming in, unless it is taken. */
  synchronized Admission claim(String key, long until, long nowSeconds) {
    while (!byEnd.isEmpty() && byEnd.getFirst().until() < nowSeconds) {
      forget(byEnd.getFirst());
    }
    Seen before = byKey.get(key);
    if (before != null) {
      keepUntil(before, until);
      return new Admission.Replayed(before.receipt());
    }
    if (byKey.size() >= MOST) {
      return new Admission.Crowded();
    }
    remember(new Seen(key, until, null));
    return new Admission.Admitted(new Ticket(this, key));
  }

  synchronized void keep(String key, String receipt) {
    Seen claimed = byKey.get(key);
    if (claimed != null) {
      replace(claimed, new Seen(key, claimed.until(), receipt));
    }
  }

  synchronized void giveBack(String key) {
    Seen claimed = byKey.get(key);
    if (claimed != null && claimed.receipt() == null) {
      forget(claimed);
    }
  }

  /** Signed anew, it could be let in for longer. */
  private void keepUntil(Seen seen, long until) {
    if (until > seen.until()) {
      replace(seen, new Seen(seen.key(), until, seen.receipt()));
    }
  }

  private void replace(Seen before, Seen after) {
    forget(before);
    remember(after);
    if (after.receipt() != null) {
      file.append(after, this::kept);
    }
  }

  private List<Seen> kept() {
    return byEnd.stream().filter(seen -> seen.receipt() != null).toList();
  }

  private void remember(Seen seen) {
    Seen before = byKey.put(seen.key(), seen);
    if (before != null) {
      byEnd.remove(before);
    }
    byEnd.add(seen);
  }

  private void forget(Seen seen) {
    byKey.remove(seen.key());
    byEnd.remove(seen);
  }
}
