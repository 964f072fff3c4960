package dev.signpost.search.meaning;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * The vectors in Elasticsearch. The name tells the model and what passages are made of: another of
 * either is another index.
 */
final class VectorIndex {
  private static final String NAME = "vectors-bge-small-1";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int CONFLICT = 409;

  private final Cluster cluster;
  private final String name;

  VectorIndex(Cluster cluster, String prefix) {
    this.cluster = cluster;
    this.name = prefix + NAME;
  }

  /** Makes it if it is missing, and tells this very one from another of the same name. */
  String findOrCreate() {
    Reply created = await(cluster.send(Call.put("/" + name, definition())));
    if (!created.errorType().equals("resource_already_exists_exception")) {
      created.orFail();
    }
    JsonNode settings = await(cluster.send(Call.get("/" + name + "/_settings"))).orFail().json();
    return settings.path(name).path("settings").path("index").path("uuid").asText();
  }

  /** Digests of the passages whose vectors are there. */
  Map<String, String> digests(Collection<String> pages) {
    byte[] ids = Json.bytes(Json.object("ids", Json.array(pages)));
    JsonNode reply =
        await(
                cluster.send(
                    Call.post("/" + name + "/_mget", ids)
                        .with("filter_path", "docs._id,docs._source")))
            .orFail()
            .json();
    Map<String, String> digests = new HashMap<>();
    reply
        .path("docs")
        .forEach(doc ->
            digests.put(doc.path("_id").asText(), doc.path("_source").path("of").asText("")));
    return digests;
  }

  /** Writes vectors and takes out pages that have none any more; what is newer there stays. */
  void write(List<Change> changes) {
    StringBuilder lines = new StringBuilder();
    for (Change change : changes) {
      ObjectNode action = Json.object().put("_id", change.page()).put("version", change.revision());
      action.put("version_type", "external_gte");
      float[] vector = change.vector();
      lines.append(Json.object(vector.length == 0 ? "delete" : "index", action)).append('\n');
      if (vector.length > 0) {
        ObjectNode document = Json.object().put("of", change.digest());
        document.set("vector", numbers(vector));
        lines.append(document).append('\n');
      }
    }
    byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
    JsonNode reply =
        await(
                cluster.send(
                    Call.post("/" + name + "/_bulk", Call.Body.lines(body, body.length))
                        .with("filter_path", "items.*.status")
                        .within(PATIENCE)))
            .orFail()
            .json();
    reply.path("items").forEach(VectorIndex::requireDone);
  }

  /**
   * Ids of the pages nearest to the vector, nearest first.
   *
   * @param least the cosine below which a page is not near
   */
  CompletionStage<List<PageId>> nearest(float[] vector, int count, double least) {
    ObjectNode knn = Json.object().put("field", "vector").put("k", count);
    knn.put("similarity", least);
    knn.put("num_candidates", 2 * count).set("query_vector", numbers(vector));
    ObjectNode body = Json.object("knn", knn);
    body.put("size", count).put("_source", false);
    return cluster
        .send(
            Call.post("/" + name + "/_search", Json.bytes(body))
                .with("filter_path", "hits.hits._id"))
        .thenApply(Reply::orFail)
        .thenApply(reply -> {
          List<PageId> pages = new ArrayList<>();
          reply
              .json()
              .path("hits")
              .path("hits")
              .forEach(hit -> pages.add(PageId.of(hit.path("_id").asText())));
          return pages;
        });
  }

  /** A delete of what is not there is done, and so is what is older than what is there. */
  private static void requireDone(JsonNode item) {
    int status = item.elements().next().path("status").asInt();
    if (status >= 300 && status != CONFLICT && status != 404) {
      throw new dev.signpost.ingest.contract.stream.TransientFailureException(
          "elasticsearch: vector not written: " + status);
    }
  }

  private static ArrayNode numbers(float[] vector) {
    ArrayNode numbers = Json.arrayOf(List.<JsonNode>of());
    for (float number : vector) {
      numbers.add(number);
    }
    return numbers;
  }

  private static byte[] definition() {
    return Json.resource(VectorIndex.class, "vectors.json");
  }

  /**
   * What becomes of a page's vector.
   *
   * @param vector empty if the page has none any more
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Change(String page, long revision, String digest, float[] vector) {}
}
