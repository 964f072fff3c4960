package dev.signpost.backends;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a node whether every primary shard it holds has been recovered. */
final class ElasticsearchProbe {

  private static final Duration CONNECT = Duration.ofMillis(500);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final int OK = 200;

  private final HttpRequest request;

  ElasticsearchProbe(URI node) {
    URI health =
        node.resolve(
            "/_cluster/health?wait_for_status=yellow&wait_for_no_initializing_shards=true&timeout=5s");
    request = HttpRequest.newBuilder(health).timeout(ANSWER).build();
  }

  boolean answers() {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
