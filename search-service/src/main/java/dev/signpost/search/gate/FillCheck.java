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

/** Each field that can be searched is filled in as many pages. */
final class FillCheck implements Check {
  private static final double TOLERATED = 0.01;
  private static final List<String> FIELDS =
      List.of(
          "title",
          "aliases",
          "summary",
          "sections.heading",
          "sections.text",
          "more",
          "regions",
          "modalities");

  @Override
  public Finding examine(Pair pair) {
    Map<String, Double> live = rates(pair, pair.live());
    Map<String, Double> candidate = rates(pair, pair.candidate());
    List<String> lines = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (String field : FIELDS) {
      double before = live.getOrDefault(field, 0.0);
      double after = candidate.getOrDefault(field, 0.0);
      String line = "%s: %.1f %%, live %.1f %%".formatted(field, after * 100, before * 100);
      lines.add(line);
      if (after < before - TOLERATED) {
        wrong.add(line);
      }
    }
    String summary =
        wrong.isEmpty()
            ? "all %d fields as full as live".formatted(FIELDS.size())
            : "%d of %d fields are emptier".formatted(wrong.size(), FIELDS.size());
    return new Finding("fields", wrong.isEmpty(), summary, wrong.isEmpty() ? lines : wrong);
  }

  private static Map<String, Double> rates(Pair pair, GenerationIndices indices) {
    ObjectNode filters = Json.object();
    for (String field : FIELDS) {
      filters.set(field, Json.object("exists", Json.object().put("field", field)));
    }
    ObjectNode body =
        Json.object("query", Pair.served())
            .put("size", 0)
            .put("track_total_hits", true)
            .set(
                "aggs",
                Json.object("filled", Json.object("filters", Json.object("filters", filters))));
    JsonNode reply = pair.search(indices, IndexKind.PAGES, body);
    double all = Math.max(1, reply.path("hits").path("total").path("value").asLong());
    Map<String, Double> rates = new TreeMap<>();
    JsonNode buckets = reply.path("aggregations").path("filled").path("buckets");
    for (String field : FIELDS) {
      rates.put(field, buckets.path(field).path("doc_count").asLong() / all);
    }
    return rates;
  }
}
