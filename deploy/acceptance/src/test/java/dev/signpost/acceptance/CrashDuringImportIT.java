package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.Draft;
import dev.signpost.acceptance.pipeline.Importer;
import dev.signpost.acceptance.pipeline.Index;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.ServiceProcess;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** SIGKILL in the middle of an import: what was accepted is all there afterwards, once. */
class CrashDuringImportIT {
  private static final int PAGES = 5_000;
  private static final int KILL_AFTER = 1_500;
  private static final Duration CATCH_UP = Duration.ofMinutes(4);

  private final Pipeline pipeline = Pipeline.shared();
  private final Site site = pipeline.site();
  private final Index index = new Index(pipeline.elasticsearch().uri(), "pages");

  @Test
  void brokerIsKilled() {
    importWhile(
        "broker",
        () -> {
          pipeline.kafka().kill();
          pipeline.kafka().restart();
        });
  }

  @Test
  void elasticsearchIsKilled() {
    importWhile(
        "elasticsearch",
        () -> {
          pipeline.elasticsearch().kill();
          pipeline.elasticsearch().restart();
        });
  }

  @Test
  void servicesAreKilled() {
    List<ServiceProcess> services = List.of(pipeline.ingest(), pipeline.link(), pipeline.search());
    importWhile(
        "services",
        () -> {
          services.forEach(ServiceProcess::kill);
          services.forEach(ServiceProcess::start);
        });
  }

  private void importWhile(String victim, Runnable crash) {
    List<Draft> drafts = IntStream.range(0, PAGES).mapToObj(n -> draft(victim, n)).toList();
    Set<String> ids = drafts.stream().map(Draft::id).collect(Collectors.toSet());
    Importer importer = new Importer(site, drafts);

    CompletableFuture<Void> running = CompletableFuture.runAsync(importer::run);
    Wait.until("import under way", () -> importer.receipts().size() >= KILL_AFTER);
    crash.run();
    running.join();

    assertThat(importer.receipts()).hasSize(PAGES);
    Wait.until("all visible", CATCH_UP, () -> index.revisions(ids).size() == PAGES);
    assertThat(Set.copyOf(index.revisions(ids).values())).containsExactly(1L);
    drafts.stream()
        .filter(draft -> draft.id().hashCode() % 100 == 0)
        .forEach(draft -> everyStageOnce(importer.receipts().get(draft.id())));
  }

  private void everyStageOnce(String receipt) {
    Wait.until(
        "linked and visible",
        CATCH_UP,
        () -> {
          String stages = site.receipt(receipt).body().toString();
          return stages.contains("\"linked\"") && stages.contains("\"visible\"");
        });
    String stages = site.receipt(receipt).body().toString();
    assertThat(stages.split("\"visible\"")).as(stages).hasSize(2);
    assertThat(stages).doesNotContain("\"dead\"").doesNotContain("\"stale\"");
  }

  private static Draft draft(String victim, int n) {
    return Draft.of(
            "condition/crash-" + victim + "-" + n,
            "Crash " + victim + " condition " + n,
            "A condition made up for a test, number " + n + ".")
        .section(
            "About",
            ("Sentence about number " + n + " that makes the page as long as real ones are. ")
                .repeat(12))
        .revision(1);
  }
}
