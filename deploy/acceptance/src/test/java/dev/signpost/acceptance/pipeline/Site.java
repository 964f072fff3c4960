package dev.signpost.acceptance.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Does over HTTP what publishers and readers of the site do. */
public final class Site {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final ServiceProcess ingest;
  private final ServiceProcess link;
  private final ServiceProcess search;

  Site(ServiceProcess ingest, ServiceProcess link, ServiceProcess search) {
    this.ingest = ingest;
    this.link = link;
    this.search = search;
  }

  /** The same site, published to through another ingest instance. */
  public Site through(ServiceProcess otherIngest) {
    return new Site(otherIngest, link, search);
  }

  /** What came back. */
  public record Reply(int status, JsonNode body) {
    public String problem() {
      return body.path("type").asText() + ": " + body.path("detail").asText();
    }
  }

  public Reply publish(Draft draft, String query) {
    return put("/v1/pages/" + draft.id() + query, draft.json());
  }

  /** The same as part of the caller's own trace. */
  public Reply publish(Draft draft, String query, String traceparent) {
    return send(
        HttpRequest.newBuilder(ingest.uri("/v1/pages/" + draft.id() + query))
            .header("Content-Type", "application/json")
            .header("traceparent", traceparent)
            .PUT(BodyPublishers.ofString(draft.json())));
  }

  public Reply put(String path, String json) {
    return put(path, "application/json", BodyPublishers.ofString(json));
  }

  public Reply put(String path, String contentType, BodyPublisher body) {
    return send(
        HttpRequest.newBuilder(ingest.uri(path)).header("Content-Type", contentType).PUT(body));
  }

  public Reply withdraw(String id, String query) {
    return send(HttpRequest.newBuilder(ingest.uri("/v1/pages/" + id + query)).DELETE());
  }

  public Reply ledger(String id) {
    return send(HttpRequest.newBuilder(ingest.uri("/v1/pages/" + id)));
  }

  public Reply receipt(String receipt) {
    return send(HttpRequest.newBuilder(ingest.uri("/v1/receipts/" + receipt)));
  }

  /** Starts an NDJSON import; the answer is a stream of one JSON result a line. */
  public HttpResponse<InputStream> importLines(BodyPublisher lines) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(ingest.uri("/v1/pages?gate=lenient"))
              .header("Content-Type", "application/x-ndjson")
              .POST(lines)
              .build(),
          BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public Reply page(String id) {
    return send(HttpRequest.newBuilder(search.uri("/v1/pages/" + id)));
  }

  public Reply search(String query, String more) {
    String q = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return send(HttpRequest.newBuilder(search.uri("/v1/search?q=" + q + more)));
  }

  public List<String> hits(String query) {
    return StreamSupport.stream(search(query, "&size=20").body().path("hits").spliterator(), false)
        .map(hit -> hit.path("page").asText())
        .toList();
  }

  public JsonNode related(String id) {
    return send(HttpRequest.newBuilder(search.uri("/v1/pages/" + id + "/related?size=20"))).body();
  }

  /** The pages in one of a page's blocks. */
  public Set<String> related(String id, String block) {
    Set<String> pages = new TreeSet<>();
    related(id).path("blocks").path(block).forEach(entry -> pages.add(entry.path("page").asText()));
    return pages;
  }

  public Reply get(URI uri) {
    return send(HttpRequest.newBuilder(uri));
  }

  /** A body that is no JSON. */
  public String text(URI uri) {
    try {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public URI graph(String path) {
    return link.uri(path);
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), JSON.readTree(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
