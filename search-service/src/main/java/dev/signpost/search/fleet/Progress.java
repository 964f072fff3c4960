package dev.signpost.search.fleet;

import dev.signpost.search.generation.Entry;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.kafka.LogPosition;
import dev.signpost.search.kafka.Positions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far each generation has applied the log. */
public final class Progress {
  private final Positions positions;
  private final IndexNames names;
  private final Map<String, LogPosition> ends = new HashMap<>();

  Progress(Positions positions, IndexNames names) {
    this.positions = positions;
    this.names = names;
  }

  /**
   * How far one is.
   *
   * @param applied records applied, about: compaction leaves gaps
   * @param total records there are to apply, about
   */
  public record Far(long applied, long total) {
    public long behind() {
      return Math.max(0, total - applied);
    }
  }

  /**
   * Whether it has applied all that was there at the last time it was asked this: changes that keep
   * coming cannot keep a build from being ready.
   */
  boolean caughtUp(Entry entry) {
    String group = entry.group(names);
    LogPosition applied = positions.applied(group);
    @Nullable LogPosition before = ends.put(group, positions.end());
    return before != null
        && applied.hasReached(before)
        && applied.hasReached(entry.build().noted());
  }

  Far far(Entry entry) {
    LogPosition begin = positions.begin();
    return new Far(
        positions.applied(entry.group(names)).since(begin), positions.end().since(begin));
  }
}
