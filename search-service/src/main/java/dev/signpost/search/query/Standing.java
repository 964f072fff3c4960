package dev.signpost.search.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.spelling.Doubt;
import java.util.List;

/** On how many pages doubtful words stand, counted beside the answer over all pages there are. */
final class Standing {
  /** Of the aggregation. */
  static final String NAME = "typed";

  private static final List<String> FIELDS =
      List.of("title", "aliases", "sections.heading", "summary", "sections.text", "more");

  private Standing() {}

  static ObjectNode counts(List<Doubt> doubts) {
    ObjectNode words = Json.object();
    for (Doubt doubt : doubts) {
      ObjectNode match = Json.object().put("query", doubt.word());
      match.set("fields", Json.array(FIELDS));
      words.set(doubt.word(), Json.object("multi_match", match));
    }
    ObjectNode values = Json.object("filters", Json.object("filters", words));
    ObjectNode counts = Json.object("global", Json.object());
    counts.set("aggs", Json.object("values", values));
    return counts;
  }

  static long of(Doubt doubt, JsonNode reply) {
    return reply
        .path("aggregations")
        .path(NAME)
        .path("values")
        .path("buckets")
        .path(doubt.word())
        .path("doc_count")
        .asLong();
  }
}
