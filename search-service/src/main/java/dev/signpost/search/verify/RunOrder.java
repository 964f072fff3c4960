package dev.signpost.search.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import java.time.Instant;

/**
 * A run that an operator wants.
 *
 * @param perSecond most documents read in a second; 0 for as many as there can be
 */
record RunOrder(boolean repair, long perSecond, Instant begun) {

  ObjectNode toJson() {
    return Json.object()
        .put("repair", repair)
        .put("perSecond", perSecond)
        .put("begunAt", begun.toString());
  }

  static RunOrder of(JsonNode json) {
    return new RunOrder(
        json.path("repair").asBoolean(),
        json.path("perSecond").asLong(),
        Instant.parse(json.path("begunAt").asText()));
  }
}
