package dev.signpost.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.benchmarks.search.InProcessSearch;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.query.Search;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * The same questions as requests, in files: put to Signpost, put to Elasticsearch as Signpost puts
 * them, and with the same query but everything else as Elasticsearch has it by default.
 */
record Requests(Path signpost, Path raw, Path byDefault) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param directory where they are written
   * @param search knows how questions are put
   */
  static Requests of(List<String> questions, InProcessSearch search, Path directory) {
    AtomicReference<Call> last = new AtomicReference<>();
    Search recorded = search.passing(cluster -> recording(cluster, last));
    List<Call> calls =
        questions.stream()
            .map(question -> {
              var _ =
                  recorded.answer(InProcessSearch.question(question)).toCompletableFuture().join();
              return last.get();
            })
            .toList();
    return new Requests(
        written(directory.resolve("signpost"), questions.stream().map(Requests::asked).toList()),
        written(directory.resolve("raw"), calls.stream().map(Requests::raw).toList()),
        written(directory.resolve("default"), calls.stream().map(Requests::byDefault).toList()));
  }

  private static Cluster recording(Cluster cluster, AtomicReference<Call> last) {
    return call -> {
      last.set(call);
      return cluster.send(call);
    };
  }

  private static String asked(String question) {
    return "GET\t/v1/search?q=" + URLEncoder.encode(question, UTF_8) + "\t";
  }

  private static String raw(Call call) {
    String parameters =
        call.parameters().entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return "POST\t%s?%s\t%s".formatted(call.path(), parameters, text(call));
  }

  private static String byDefault(Call call) {
    try {
      ObjectNode body = JSON.createObjectNode();
      body.set("query", JSON.readTree(text(call)).path("query"));
      return "POST\t%s\t%s".formatted(call.path(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Call call) {
    return new String(call.body().bytes(), 0, call.body().length(), UTF_8);
  }

  private static Path written(Path file, List<String> lines) {
    try {
      return Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
