package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.Draft;
import dev.signpost.acceptance.pipeline.IngestSetBack;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.ServiceProcess;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Site.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One ingest instance's clock is an hour behind. Revisions that publishers do not give come from
 * clocks, so what it accepts must be there, or be refused where it stands behind.
 */
class ClockSetBackIT {
  private final Pipeline pipeline = Pipeline.shared();
  private final Site site = pipeline.site();

  @Test
  void whatIsAcceptedIsVisibleWhicheverInstanceTookIt() {
    Draft first = Draft.of("term/clock", "Clock first", "As one instance took it.");
    Draft second = Draft.of("term/clock", "Clock second", "As the other took it.");
    String wait = "?gate=lenient&wait=visible&timeout=60000";
    assertThat(site.publish(first, wait).status()).isEqualTo(200);

    try (ServiceProcess behind = pipeline.another("ingest", IngestSetBack.class.getName())) {
      behind.start();
      Site late = site.through(behind);
      Reply reply = late.publish(second, wait);

      assertThat(reply.status()).as(reply.body().toString()).isIn(200, 409);
      List<String> expected =
          reply.status() == 200 ? List.of("Clock second") : List.of("Clock first");
      assertThat(List.of(site.page("term/clock").body().path("title").asText()))
          .isEqualTo(expected);
      Draft other = Draft.of("term/clock-other", "Clock other", "Nobody knows it yet.");
      assertThat(late.publish(other, wait).status()).isEqualTo(200);
      assertThat(site.page("term/clock-other").status()).isEqualTo(200);
    }
    pipeline.ingest().awaitReady();
    Draft third = Draft.of("term/clock-other", "Clock again", "The first instance once more.");
    assertThat(site.publish(third, wait).status()).isEqualTo(200);
    assertThat(site.page("term/clock-other").body().path("title").asText())
        .isEqualTo("Clock again");
    pipeline.operator().assertClean();
  }
}
