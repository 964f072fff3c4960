package dev.signpost.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What needs no broker; starting and stopping on a real one is shown by the services' own tests.
 */
@Timeout(30)
class SupervisedStreamsTest {
  @TempDir Path directory;

  @Test
  void whatCannotBePreparedYetIsTriedAgainAndHealthTellsWhy() {
    Fake application =
        new Fake(() -> {
          throw new TransientFailureException("kafka: no answer");
        });

    try (RocksMemory memory = new RocksMemory(8 << 20);
        SupervisedStreams streams = supervised(application, memory).start()) {
      await().until(() -> application.prepared.get() >= 2);

      assertThat(streams.health()).isEqualTo(Health.down("fake: kafka: no answer"));
      assertThat(streams.ready()).isFalse();
      assertThat(application.failed).hasValue(0);
    }
  }

  @Test
  void aFailureOfTheStreamsIsCountedAndTriedAgain() {
    Fake application =
        new Fake(() -> {
          throw new StreamsException("cannot open", new IllegalStateException("disk full"));
        });

    try (RocksMemory memory = new RocksMemory(8 << 20);
        SupervisedStreams streams = supervised(application, memory).start()) {
      await().until(() -> application.failed.get() >= 2);

      assertThat(streams.health()).isEqualTo(Health.down("fake: IllegalStateException: disk full"));
    }
  }

  @Test
  void aBugStopsItAndStaysInHealth() {
    Fake application =
        new Fake(() -> {
          throw new IllegalArgumentException("no such store");
        });

    try (RocksMemory memory = new RocksMemory(8 << 20);
        SupervisedStreams streams = supervised(application, memory).start()) {
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(() ->
              assertThat(streams.health())
                  .isEqualTo(Health.down("fake: stopped by a bug: no such store")));

      assertThat(application.prepared).hasValue(1);
    }
  }

  private SupervisedStreams supervised(StreamsApplication application, RocksMemory memory) {
    return new SupervisedStreams(
        application,
        new StreamsProperties("127.0.0.1:1", "fake", directory, 1, memory),
        new RunningStreams("fake"));
  }

  private static final class Fake implements StreamsApplication {
    private final AtomicInteger prepared = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final Supplier<Topology> preparation;

    Fake(Supplier<Topology> preparation) {
      this.preparation = preparation;
    }

    @Override
    public String name() {
      return "fake";
    }

    @Override
    public Topology prepare() {
      prepared.incrementAndGet();
      return preparation.get();
    }

    @Override
    public Map<String, Object> properties() {
      return Map.of();
    }

    @Override
    public void running() {
      throw new AssertionError("it never ran");
    }

    @Override
    public void failed() {
      failed.incrementAndGet();
    }
  }
}
