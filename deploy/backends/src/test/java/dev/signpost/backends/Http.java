package dev.signpost.backends;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** What the tests say to a node: JSON in, JSON out, no client between. */
record Http(Elasticsearch elasticsearch) {

  String put(String path, String json) throws IOException, InterruptedException {
    return send("PUT", path, json);
  }

  String post(String path, String json) throws IOException, InterruptedException {
    return send("POST", path, json);
  }

  String get(String path) throws IOException, InterruptedException {
    return send("GET", path, "");
  }

  private String send(String method, String path, String json)
      throws IOException, InterruptedException {
    URI uri = elasticsearch.uri().resolve(path);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .method(
                method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
