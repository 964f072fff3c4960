package dev.signpost.search.verify;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.verify.Trace.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads an index whole, as it was at one moment, or single documents of it. Blocks. */
record IndexScan(Cluster cluster, String index) {
  private static final int PAGE = 500;
  private static final String KEEP = "5m";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** How many documents there are. */
  long count() {
    return await(cluster.send(Call.get("/" + index + "/_count")))
        .orFail()
        .json()
        .path("count")
        .asLong();
  }

  /** Hands over a trace of every document. */
  void read(Consumer<Trace> reader) {
    ObjectNode body = Json.object().put("size", PAGE).put("version", true);
    body.set("sort", Json.array(List.of("_doc")));
    JsonNode page =
        send(Call.post("/" + index + "/_search", Json.bytes(body)).with("scroll", KEEP));
    String scroll = page.path("_scroll_id").asText();
    try {
      while (!page.path("hits").path("hits").isEmpty()) {
        page.path("hits").path("hits").forEach(hit -> reader.accept(trace(hit)));
        scroll = page.path("_scroll_id").asText();
        page =
            send(
                Call.post(
                    "/_search/scroll",
                    Json.bytes(Json.object().put("scroll", KEEP).put("scroll_id", scroll))));
      }
    } finally {
      var _ =
          cluster.send(
              new Call(
                  "DELETE",
                  "/_search/scroll",
                  java.util.Map.of(),
                  Call.Body.json(Json.bytes(Json.object().put("scroll_id", scroll))),
                  PATIENCE));
    }
  }

  /** The document as it is now, found or not yet. */
  Optional<Trace> one(String id) {
    ObjectNode entry = Json.object().put("_index", index).put("_id", id);
    byte[] body = Json.bytes(Json.object("docs", Json.arrayOf(List.of(entry))));
    JsonNode found = send(Call.post("/_mget", body)).path("docs").path(0);
    return found.path("found").asBoolean() ? Optional.of(trace(found)) : Optional.empty();
  }

  private static Trace trace(JsonNode hit) {
    return new Trace(
        hit.path("_id").asText(),
        hit.path("_version").asLong(),
        Place.NONE,
        false,
        Fingerprint.of(hit.path("_source")));
  }

  private JsonNode send(Call call) {
    return await(cluster.send(call.within(PATIENCE))).orFail().json();
  }
}
