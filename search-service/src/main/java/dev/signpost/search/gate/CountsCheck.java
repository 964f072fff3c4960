package dev.signpost.search.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** As many pages of each kind, and as many lists, but for what changes while they are counted. */
final class CountsCheck implements Check {
  private static final double SHARE = 0.002;
  private static final int AT_LEAST = 5;

  @Override
  public Finding examine(Pair pair) {
    Map<String, Long> live = counts(pair, pair.live());
    Map<String, Long> candidate = counts(pair, pair.candidate());
    List<String> lines = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(live.keySet());
    names.addAll(candidate.keySet());
    for (String name : names) {
      long before = live.getOrDefault(name, 0L);
      long after = candidate.getOrDefault(name, 0L);
      String line = "%s: %,d, live %,d".formatted(name, after, before);
      lines.add(line);
      if (Math.abs(after - before) > Math.max(AT_LEAST, before * SHARE)) {
        wrong.add(line);
      }
    }
    String summary =
        "%,d pages, live %,d"
            .formatted(candidate.getOrDefault("pages", 0L), live.getOrDefault("pages", 0L));
    return new Finding("counts", wrong.isEmpty(), summary, wrong.isEmpty() ? lines : wrong);
  }

  private static Map<String, Long> counts(Pair pair, GenerationIndices indices) {
    ObjectNode kinds = Json.object("terms", Json.object().put("field", "kind").put("size", 50));
    ObjectNode body =
        Json.object("query", Pair.served())
            .put("size", 0)
            .put("track_total_hits", true)
            .set("aggs", Json.object("kinds", kinds));
    JsonNode pages = pair.search(indices, IndexKind.PAGES, body);
    Map<String, Long> counts = new TreeMap<>();
    counts.put("pages", total(pages));
    pages
        .path("aggregations")
        .path("kinds")
        .path("buckets")
        .forEach(each ->
            counts.put("kind " + each.path("key").asText(), each.path("doc_count").asLong()));
    ObjectNode all = Json.object().put("size", 0).put("track_total_hits", true);
    counts.put("lists", total(pair.search(indices, IndexKind.LINKS, all)));
    return counts;
  }

  private static long total(JsonNode reply) {
    return reply.path("hits").path("total").path("value").asLong();
  }
}
