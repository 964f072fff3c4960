package dev.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class StartupTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<String> done = new CopyOnWriteArrayList<>();

  @Test
  void stepsAreDoneInTheirOrder() {
    try (Startup startup =
        new Startup(List.of(() -> done.add("topics"), () -> done.add("generation"))).begin()) {
      Awaitility.await().atMost(PATIENCE).until(() -> startup.health().equals(Health.up()));
      assertThat(done).containsExactly("topics", "generation");
    }
  }

  @Test
  void stepIsTriedUntilItSucceedsAndHealthTellsWhatIsMissing() {
    AtomicBoolean away = new AtomicBoolean(true);
    try (Startup startup =
        new Startup(
                List.of(() -> {
                  if (away.get()) {
                    throw new TransientFailureException("elasticsearch: connection refused");
                  }
                  done.add("generation");
                }))
            .begin()) {
      Health missing = Health.down("elasticsearch: connection refused");
      Awaitility.await().atMost(PATIENCE).until(() -> startup.health().equals(missing));

      away.set(false);

      Awaitility.await().atMost(PATIENCE).until(() -> startup.health().equals(Health.up()));
      assertThat(done).containsExactly("generation");
    }
  }

  @Test
  void bugIsToldAndNotTriedAgain() {
    try (Startup startup =
        new Startup(
                List.of(() -> {
                  throw new IllegalStateException("no such name");
                }))
            .begin()) {
      Awaitility.await()
          .atMost(PATIENCE)
          .until(() -> startup.health().equals(Health.down("start failed: no such name")));
    }
  }

  @Test
  void closingGivesUpWhatIsNotDone() {
    Startup startup =
        new Startup(
                List.of(() -> {
                  throw new TransientFailureException("kafka: away");
                }))
            .begin();

    startup.close();

    assertThat(startup.health()).isNotEqualTo(Health.up());
  }
}
