package dev.signpost.search.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.spelling.Doubt;
import java.util.List;

/** On how many pages doubtful words stand. */
final class Standing {
  /** Of the aggregation. */
  private static final String NAME = "typed";

  private static final List<String> FIELDS =
      List.of("title", "aliases", "sections.heading", "summary", "sections.text", "more");

  private Standing() {}

  /** Body of the request. */
  static ObjectNode request(List<Doubt> doubts) {
    ObjectNode body = Json.object("aggs", Json.object(NAME, counts(doubts)));
    return body.put("size", 0).put("track_total_hits", false);
  }

  private static ObjectNode counts(List<Doubt> doubts) {
    ObjectNode words = Json.object();
    for (Doubt doubt : doubts) {
      ObjectNode match = Json.object().put("query", doubt.word());
      match.set("fields", Json.array(FIELDS));
      words.set(doubt.word(), Json.object("multi_match", match));
    }
    return Json.object("filters", Json.object("filters", words));
  }

  static long of(Doubt doubt, JsonNode reply) {
    return reply
        .path("aggregations")
        .path(NAME)
        .path("buckets")
        .path(doubt.word())
        .path("doc_count")
        .asLong();
  }
}
