package dev.signpost.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Plain Elasticsearch, spoken to without any client library. */
public final class Cluster {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI uri;

  /** Speaks to this node. */
  public Cluster(URI uri) {
    this.uri = uri;
  }

  /** Makes an index with the settings and mapping of a live one, {@code pages} or {@code links}. */
  void createLike(String live, String index) {
    JsonNode definition = send("GET", "/" + live, null).elements().next();
    ObjectNode body = JSON.createObjectNode();
    ObjectNode settings = body.putObject("settings").putObject("index");
    JsonNode original = definition.path("settings").path("index");
    for (String kept :
        List.of(
            "analysis",
            "number_of_shards",
            "number_of_replicas",
            "refresh_interval",
            "translog",
            "codec",
            "similarity",
            "sort")) {
      if (original.has(kept)) {
        settings.set(kept, original.get(kept));
      }
    }
    body.set("mappings", definition.path("mappings"));
    send("PUT", "/" + index, body.toString());
  }

  /** The documents of the live pages index. */
  List<ObjectNode> pages() {
    List<ObjectNode> documents = new ArrayList<>();
    scroll(
        "pages",
        hits ->
            hits.forEach(hit -> {
              ObjectNode source = (ObjectNode) hit.path("_source");
              documents.add(source.put("_id", hit.path("_id").asText()));
            }));
    return documents;
  }

  void delete(String index) {
    send("DELETE", "/" + index, null);
  }

  /** Hands over every document of an index, some hits at a time. */
  void scroll(String index, java.util.function.Consumer<JsonNode> reader) {
    JsonNode page = send("POST", "/" + index + "/_search?scroll=2m", "{\"size\": 1000}");
    while (!page.path("hits").path("hits").isEmpty()) {
      reader.accept(page.path("hits").path("hits"));
      ObjectNode next = JSON.createObjectNode();
      next.put("scroll", "2m").set("scroll_id", page.path("_scroll_id"));
      page = send("POST", "/_search/scroll", next.toString());
    }
  }

  /** How many searchable documents of an index stand at this revision. */
  public long countAt(String index, long revision) {
    return send(
            "POST",
            "/" + index + "/_count",
            "{\"query\": {\"term\": {\"revision\": " + revision + "}}}")
        .path("count")
        .asLong();
  }

  /** How many documents were written to an index since it was made, the same one twice or more. */
  long writes(String index) {
    return send("GET", "/" + index + "/_stats/indexing", null)
        .at("/_all/primaries/indexing/index_total")
        .asLong();
  }

  /** How many searchable documents the indices of this name or pattern hold. */
  public long count(String indices) {
    return send("GET", "/" + indices + "/_count", null).path("count").asLong();
  }

  void refresh(String index) {
    send("POST", "/" + index + "/_refresh", "");
  }

  /** Whether background merges are still at work anywhere. */
  boolean isMerging() {
    return send("GET", "/_stats/merge", null).at("/_all/total/merges/current").asLong() > 0;
  }

  /** Sends one bulk body; every item must succeed. */
  void bulk(String index, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(uri.resolve("/" + index + "/_bulk?filter_path=errors"))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    if (exchange(request).path("errors").asBoolean(true)) {
      throw new IllegalStateException("the bare loader's bulk was refused");
    }
  }

  private JsonNode send(
      String method, String path, @org.jspecify.annotations.Nullable String body) {
    return exchange(
        HttpRequest.newBuilder(uri.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build());
  }

  private JsonNode exchange(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(
            request.method() + " " + request.uri().getPath() + ": " + response.statusCode());
      }
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
