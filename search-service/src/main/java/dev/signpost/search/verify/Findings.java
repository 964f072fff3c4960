package dev.signpost.search.verify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.verify.Difference.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run has found so far; safe for use by those who watch it. */
final class Findings {
  /** How many are named; all are counted, and all are mended where that is wanted. */
  private static final int NAMED = 1_000;

  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
  private final List<ObjectNode> named = new ArrayList<>();
  private long mended;
  private long moving;
  private long compared;

  /**
   * @param result what came of mending it: empty if that was not wanted, {@code mended}, or why not
   */
  synchronized void add(Difference difference, String result) {
    counts.merge(difference.kind(), 1L, Long::sum);
    mended += result.equals("mended") ? 1 : 0;
    if (named.size() < NAMED) {
      ObjectNode entry =
          Json.object()
              .put("kind", difference.kind().wireName())
              .put("index", difference.index().wireName())
              .put("page", difference.id());
      entry.set("fields", Json.array(difference.fields()));
      if (difference.expected() != null) {
        entry.put("expectedVersion", difference.expected().version());
      }
      entry.put("actualVersion", difference.actual());
      if (!result.isEmpty()) {
        entry.put("result", result);
      }
      named.add(entry);
    }
  }

  synchronized void compared(long documents, long inMotion) {
    compared += documents;
    moving += inMotion;
  }

  synchronized long count(Kind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  synchronized long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  synchronized ObjectNode toJson() {
    ObjectNode report =
        Json.object()
            .put("clean", total() == mended)
            .put("compared", compared)
            .put("moving", moving)
            .put("differences", total())
            .put("mended", mended);
    ObjectNode kinds = report.putObject("kinds");
    for (Kind kind : Kind.values()) {
      kinds.put(kind.wireName(), count(kind));
    }
    ArrayNode list = report.putArray("found");
    named.forEach(list::add);
    return report;
  }
}
