package dev.signpost.benchmarks.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Posts reports one after the other over one connection. */
final class ReportClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI endpoint;

  ReportClient(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** Milliseconds from the request until all of the answer is there. */
  double millis(String report) {
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = send(report);
    double millis = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("a report was answered " + answer.statusCode());
    }
    return millis;
  }

  /** The least of some times, which other work of the machine disturbs least. */
  double leastMillis(String report, int times) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      least = Math.min(least, millis(report));
    }
    return least;
  }

  /** Findings told of a report; 0 as long as the service has no names. */
  int findings(String report) {
    HttpResponse<byte[]> answer = send(report);
    try {
      JsonNode body = JSON.readTree(answer.body());
      return answer.statusCode() == 200 ? body.path("findings").size() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<byte[]> send(String report) {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(BodyPublishers.ofString(report))
            .build();
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
