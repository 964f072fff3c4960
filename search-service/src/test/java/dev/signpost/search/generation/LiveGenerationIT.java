package dev.signpost.search.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.backends.Backends;
import dev.signpost.search.elastic.Blocking;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.RestCluster;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.index.IndexNames;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveGenerationIT {
  private final RestCluster cluster =
      new RestCluster(List.of(Backends.shared().elasticsearch().uri().toString()));
  private final IndexNames names =
      new IndexNames("it-" + UUID.randomUUID().toString().substring(0, 8) + "-");

  @AfterEach
  void close() {
    cluster.close();
  }

  @Test
  void instancesThatStartAtOnceAgreeOnOneGeneration() {
    List<CompletableFuture<GenerationIndices>> starts =
        IntStream.range(0, 4)
            .mapToObj(i -> Clock.offset(Clock.systemUTC(), Duration.ofSeconds(i)))
            .map(clock -> CompletableFuture.supplyAsync(() -> live(clock).findOrCreate()))
            .toList();

    assertThat(starts.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    GenerationIndices indices = starts.getFirst().join();
    assertThat(status("/_alias/" + names.live(IndexKind.LINKS))).isEqualTo(200);
    assertThat(status("/" + indices.index(IndexKind.PAGES))).isEqualTo(200);
    assertThat(status("/_alias/" + indices.feed(IndexKind.PAGES))).isEqualTo(200);
  }

  @Test
  void liveGenerationIsFoundAgain() {
    GenerationIndices first = live(Clock.systemUTC()).findOrCreate();

    assertThat(live(Clock.offset(Clock.systemUTC(), Duration.ofDays(1))).findOrCreate())
        .isEqualTo(first);
  }

  private LiveGeneration live(Clock clock) {
    return new LiveGeneration(cluster, names, new IndexDefinition(1, 0), clock);
  }

  private int status(String path) {
    return Blocking.await(cluster.send(Call.get(path))).status();
  }
}
