package dev.signpost.benchmarks.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Asks the search service as any client would. */
final class SearchClient implements AutoCloseable {
  static final int SIZE = 10;

  private static final int LONGEST = 2_000;
  private static final int REFUSED = 422;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;

  SearchClient(URI base) {
    this.base = base;
  }

  /** The first ten pages. */
  Answer ask(String question) {
    String bounded = question.strip();
    bounded = bounded.substring(0, Math.min(bounded.length(), LONGEST));
    String query = URLEncoder.encode(bounded, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/v1/search?size=" + SIZE + "&q=" + query)).build();
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() == REFUSED) {
        return Answer.REFUSED;
      }
      if (response.statusCode() != 200) {
        throw new IllegalStateException("search answered " + response.statusCode());
      }
      return read(JSON.readTree(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }

  /** Id of the generation that answers. */
  String generation() {
    return get("/v1/search?q=x").path("generation").asText();
  }

  private JsonNode get(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(base.resolve(path)).build();
      return JSON.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer read(JsonNode reply) {
    List<String> pages = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (JsonNode hit : reply.path("hits")) {
      pages.add(hit.path("page").asText());
      titles.add(hit.path("title").asText());
    }
    return new Answer(pages, titles, reply.path("query").path("correctedTo").asText(null), false);
  }
}
