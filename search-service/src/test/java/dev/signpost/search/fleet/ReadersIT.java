package dev.signpost.search.fleet;

import static dev.signpost.search.elastic.Blocking.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.backends.Backends;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.RestCluster;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadersIT {
  private static final Instant START = Instant.parse("2026-11-29T08:00:00Z");
  private static final String QUESTION = "{\"query\": {\"match\": {\"title\": \"cyst\"}}%s}";

  private final RestCluster cluster =
      new RestCluster(List.of(Backends.shared().elasticsearch().uri().toString()), 8);
  private final GenerationIndices live =
      new GenerationIndices(UUID.randomUUID() + "-", Generation.begunAt(START));
  private Instant now = START;
  private final Readers readers = new Readers(cluster, new Ticking());

  @BeforeEach
  void create() {
    byte[] definition = new IndexDefinition(1, 0).of(IndexKind.PAGES, live.feed(IndexKind.PAGES));
    await(cluster.send(Call.put("/" + live.index(IndexKind.PAGES), definition))).orFail();
    readers.look(live);
    now = now.plusSeconds(10);
  }

  @AfterEach
  void close() {
    cluster.close();
  }

  @Test
  void whoSearchesIsNoticedForAWhile() {
    search(QUESTION.formatted(", \"stats\": [\"readers\"]"));
    readers.look(live);

    assertThat(readers.getAsBoolean()).isTrue();
    now = now.plusSeconds(1);
    readers.look(live);
    assertThat(readers.getAsBoolean()).isTrue();
    now = now.plusSeconds(2);
    readers.look(live);
    assertThat(readers.getAsBoolean()).isFalse();
  }

  @Test
  void whoLooksAfterTheIndexIsNoReader() {
    search(QUESTION.formatted(""));
    readers.look(live);

    assertThat(readers.getAsBoolean()).isFalse();
  }

  private void search(String body) {
    await(
            cluster.send(
                Call.post("/" + live.index(IndexKind.PAGES) + "/_search", Call.Body.json(body))))
        .orFail();
  }

  private final class Ticking extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
