package dev.signpost.search.gate;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.util.List;

/** The live generation and the one that may take its place. */
record Pair(Cluster cluster, GenerationIndices live, GenerationIndices candidate) {

  /** The cluster's answer to a search in one kind of index. */
  JsonNode search(GenerationIndices indices, IndexKind kind, ObjectNode body) {
    return await(cluster.send(Call.post("/" + indices.index(kind) + "/_search", Json.bytes(body))))
        .orFail()
        .json();
  }

  /** The same pages of the live generation every time: some that are served, picked by lot. */
  List<JsonNode> sample(int size, String... fields) {
    ObjectNode lot =
        Json.object(
            "function_score",
            Json.object()
                .<ObjectNode>set("query", served())
                .set("random_score", Json.object().put("seed", 7).put("field", "_seq_no")));
    ObjectNode body = Json.object("query", lot).put("size", size);
    body.set("_source", Json.array(List.of(fields)));
    return search(live, IndexKind.PAGES, body).path("hits").path("hits").valueStream().toList();
  }

  /** A query for all pages but those withdrawn. */
  static ObjectNode served() {
    ObjectNode withdrawn = Json.object("term", Json.object().put("withdrawn", true));
    return Json.object("bool", Json.object("must_not", withdrawn));
  }
}
