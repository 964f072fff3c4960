package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.Draft;
import dev.signpost.acceptance.pipeline.Index;
import dev.signpost.acceptance.pipeline.Log;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.ServiceProcess;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Wait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** At least once everywhere, idempotent everywhere. */
class ReplayIT {
  private static final Set<String> LINKED = Set.of("finding/replayed", "phrase/replayed");

  private final Pipeline pipeline = Pipeline.shared();
  private final Site site = pipeline.site();
  private final Index pages = new Index(pipeline.elasticsearch().uri(), "pages");
  private final Index links = new Index(pipeline.elasticsearch().uri(), "links");

  @Test
  void replayingAllTopicsFromTheStartChangesNoDocument() {
    site.publish(Draft.of("finding/replayed", "Replayed finding", "First."), "?gate=lenient");
    site.publish(Draft.of("phrase/replayed", "A replayed finding.", "Second."), "?gate=lenient");
    site.withdraw("term/replayed", "?wait=visible&timeout=30000");
    List<ServiceProcess> services = List.of(pipeline.ingest(), pipeline.link(), pipeline.search());
    try (Log log = new Log(pipeline.kafka().bootstrapServers())) {
      Wait.until("both lists", () -> links.everything().keySet().containsAll(LINKED));
      Wait.untilStill("all applied", () -> documents(log));
      Map<String, String> pagesBefore = pages.everything();
      Map<String, String> linksBefore = links.everything();
      assertThat(pagesBefore).containsKeys("finding/replayed", "term/replayed");

      services.forEach(ServiceProcess::close);
      try {
        log.rewind(Set.of("submissions", "pages", "links", "lexicon", "outcomes"));
      } finally {
        services.forEach(ServiceProcess::start);
      }

      Wait.untilStill("all applied again", () -> documents(log));
      assertThat(pages.everything()).isEqualTo(pagesBefore);
      assertThat(links.everything()).isEqualTo(linksBefore);
    }
  }

  /** What stands in both indices, once all groups have read what there is. */
  private Optional<List<Map<String, String>>> documents(Log log) {
    return log.lag() == 0
        ? Optional.of(List.of(pages.everything(), links.everything()))
        : Optional.empty();
  }
}
