package dev.signpost.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;

/**
 * How a generation was written, as the search service counts it.
 *
 * @param bulks requests
 * @param documents in them, the same one twice if it was written twice
 */
record BulksWritten(long bulks, long documents, long bytes) {

  /**
   * Of one feed of a generation, {@code pages} or {@code links}.
   *
   * @param metrics where they are exposed
   */
  static BulksWritten of(URI metrics, String feed, String generation) {
    String exposed = get(metrics);
    return new BulksWritten(
        value(exposed, "search_bulk_documents_count", feed, generation),
        value(exposed, "search_bulk_documents_sum", feed, generation),
        value(exposed, "search_bulk_bytes_sum", feed, generation));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d documents written in %,d bulks of %,.0f and %.1f MB",
        documents,
        bulks,
        (double) documents / Math.max(1, bulks),
        bytes / 1e6 / Math.max(1, bulks));
  }

  private static long value(String exposed, String name, String feed, String generation) {
    return exposed
        .lines()
        .filter(line -> line.startsWith(name + "{"))
        .filter(line -> line.contains("\"" + feed + "\"") && line.contains(generation))
        .mapToLong(line -> Math.round(Double.parseDouble(line.substring(line.lastIndexOf(' ')))))
        .sum();
  }

  private static String get(URI metrics) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
