package dev.signpost.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.benchmarks.search.InProcessSearch;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The same questions as requests, in files: put to Signpost, put to Elasticsearch as Signpost puts
 * them, with what else it takes for the same answer, and with the same query but everything else as
 * Elasticsearch has it by default.
 */
record Requests(Path signpost, Path raw, Path whole, Path byDefault) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param search knows how questions are put
   * @param directory where they are written
   */
  static Requests of(List<String> questions, Door door, InProcessSearch search, Path directory) {
    AtomicReference<Call> last = new AtomicReference<>();
    Consumer<String> asking = door.asking(search, cluster -> recording(cluster, last));
    List<String> texts = door.texts(questions);
    List<Call> calls =
        texts.stream()
            .map(text -> {
              asking.accept(text);
              return last.get();
            })
            .toList();
    List<String> asked =
        texts.stream().map(text -> "GET\t" + door.path() + encoded(text) + "\t").toList();
    return new Requests(
        written(directory.resolve("signpost"), asked),
        written(directory.resolve("raw"), calls.stream().map(Requests::raw).toList()),
        written(
            directory.resolve("whole"),
            IntStream.range(0, calls.size())
                .mapToObj(i -> whole(calls.get(i), door, texts.get(i)))
                .toList()),
        written(directory.resolve("default"), calls.stream().map(Requests::byDefault).toList()));
  }

  private static Cluster recording(Cluster cluster, AtomicReference<Call> last) {
    return call -> {
      last.set(call);
      return cluster.send(call);
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static String raw(Call call) {
    return "POST\t%s\t%s".formatted(address(call), text(call));
  }

  private static String whole(Call call, Door door, String text) {
    return "POST\t%s\t%s".formatted(address(call), door.whole(body(call), text));
  }

  private static String byDefault(Call call) {
    ObjectNode body = JSON.createObjectNode();
    body.set("query", body(call).path("query"));
    return "POST\t%s\t%s".formatted(call.path(), body);
  }

  private static String address(Call call) {
    return call.path()
        + call.parameters().entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static ObjectNode body(Call call) {
    try {
      return JSON.readValue(text(call), ObjectNode.class);
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
