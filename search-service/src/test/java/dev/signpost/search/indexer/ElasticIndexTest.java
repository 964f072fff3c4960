package dev.signpost.search.indexer;

import static dev.signpost.search.elastic.Blocking.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.indexer.WriteResult.Busy;
import dev.signpost.search.indexer.WriteResult.Refused;
import dev.signpost.search.indexer.WriteResult.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Replies to a whole request, which a real node gives only in trouble. */
class ElasticIndexTest {
  private final List<String> requests = new ArrayList<>();

  @Test
  void requestRefusedAsAWholeIsHalvedUntilTheCulpritStandsAlone() {
    ElasticIndex index =
        new ElasticIndex(
            replying(body ->
                body.contains("term/4")
                    ? new Reply(400, "{\"error\":{\"type\":\"parse_exception\"}}".getBytes(UTF_8))
                    : new Reply(200, "{\"errors\":false,\"items\":[]}".getBytes(UTF_8))),
            "pages");

    List<WriteResult> results = await(index.write(documents(7)));

    assertThat(results)
        .containsExactly(
            new Stored(),
            new Stored(),
            new Stored(),
            new Stored(),
            new Refused("parse_exception"),
            new Stored(),
            new Stored());
    assertThat(requests).hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void requestTheClusterIsTooBusyForLeavesAllDocumentsForLater() {
    ElasticIndex index = new ElasticIndex(replying(body -> new Reply(429, new byte[0])), "pages");

    assertThat(await(index.write(documents(2))))
        .containsOnly(new Busy("elasticsearch: 429 status 429"));
  }

  private Cluster replying(java.util.function.Function<String, Reply> reply) {
    return call -> {
      String body = new String(call.body().bytes(), 0, call.body().length(), UTF_8);
      requests.add(body);
      return CompletableFuture.completedStage(reply.apply(body));
    };
  }

  private static List<Document> documents(int count) {
    return IntStream.range(0, count).mapToObj(i -> Document.of("term/" + i, 1, "{}")).toList();
  }
}
