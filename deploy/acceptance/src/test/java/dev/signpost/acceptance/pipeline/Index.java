package dev.signpost.acceptance.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Looks into Elasticsearch behind the services' back. */
public final class Index {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI elasticsearch;
  private final String alias;

  public Index(URI elasticsearch, String alias) {
    this.elasticsearch = elasticsearch;
    this.alias = alias;
  }

  /** Revision by id of those of these pages that are there and not withdrawn. */
  public Map<String, Long> revisions(Collection<String> ids) {
    ObjectNode body = JSON.createObjectNode();
    ArrayNode list = body.putArray("ids");
    ids.forEach(list::add);
    Map<String, Long> revisions = new TreeMap<>();
    for (JsonNode doc :
        post("/_mget?_source=revision,withdrawn&realtime=false", body).path("docs")) {
      if (doc.path("found").asBoolean() && !doc.path("_source").path("withdrawn").asBoolean()) {
        revisions.put(doc.path("_id").asText(), doc.path("_source").path("revision").asLong());
      }
    }
    return revisions;
  }

  /** Every document with its version, by id. */
  public Map<String, String> everything() {
    ObjectNode body = JSON.createObjectNode().put("size", 10_000).put("version", true);
    Map<String, String> documents = new TreeMap<>();
    for (JsonNode hit : post("/_search", body).path("hits").path("hits")) {
      documents.put(
          hit.path("_id").asText(), hit.path("_version").asText() + " " + hit.path("_source"));
    }
    return documents;
  }

  private JsonNode post(String path, ObjectNode body) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(elasticsearch.resolve("/" + alias + path))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body.toString()))
              .build();
      return JSON.readTree(client.send(request, BodyHandlers.ofByteArray()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
