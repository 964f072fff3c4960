package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.Collector;
import dev.signpost.acceptance.pipeline.Draft;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Wait;
import org.junit.jupiter.api.Test;

/** One trace from the request that publishes a page to the moment readers see it. */
class TraceIT {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final Pipeline pipeline = Pipeline.shared();
  private final Site site = pipeline.site();
  private final Collector collector = pipeline.collector();

  @Test
  void changeIsFollowedThroughAllServicesInTheCallersTrace() {
    Draft draft = Draft.of("term/traced", "Traced term", "Words that belong in no trace.");

    int status =
        site.publish(
                draft,
                "?wait=visible&timeout=60000&gate=lenient",
                "00-" + TRACE + "-00f067aa0ba902b7-01")
            .status();

    assertThat(status).isEqualTo(200);
    Wait.until("sent", () -> collector.has("signpost-ingest", "submit", TRACE));
    Wait.until("judged", () -> collector.has("signpost-ingest", "ledger", TRACE));
    Wait.until("read", () -> collector.has("signpost-link", "read", TRACE));
    Wait.until("visible", () -> collector.has("signpost-search", "index", TRACE));
    assertThat(collector.mentions("term/traced")).isTrue();
    assertThat(collector.mentions("Words that belong")).isFalse();
  }

  @Test
  void changeWithoutACallersTraceIsNotFollowedUnlessTheSamplerSaysSo() {
    Draft draft = Draft.of("term/untraced", "Untraced term", "Nobody asked to follow it.");

    int status = site.publish(draft, "?wait=visible&timeout=60000&gate=lenient").status();

    assertThat(status).isEqualTo(200);
    assertThat(collector.mentions("term/untraced")).isFalse();
  }
}
