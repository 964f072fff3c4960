package dev.signpost.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.backends.Backends;
import dev.signpost.backends.Kafka;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.link.contract.Block;
import org.junit.jupiter.api.Test;

class BrokerOutageIT {
  private static final int PAGES = 200;

  private final Kafka kafka = Backends.shared().kafka();

  @Test
  void aBrokerKilledInTheMiddleOfItIsWaitedForAndNothingIsLostOrDoubled() {
    try (Site site = new Site()) {
      site.publish(TestPage.of("finding/disc-bulge", "Disc bulge").page(), 1);
      for (int i = 0; i < PAGES; i++) {
        site.publish(TestPage.of("article/" + i, "About " + i).text("A disc bulge.").page(), 1);
      }
      site.topics.flush();
      site.eventually(() -> !site.topics.outcomes.isEmpty());

      kafka.kill();
      site.eventually(() -> site.get("/health").status() == 503);
      assertThat(site.get("/health").body()).contains("kafka: no answer from");
      assertThat(site.get("/v1/graph/finding/disc-bulge").status()).isIn(200, 503);

      kafka.restart();
      site.awaitReady();
      site.eventually(() -> site.topics.outcomes.size() >= PAGES + 1);
      site.eventually(() -> site.topics.related("finding/disc-bulge", Block.ARTICLES).size() == 20);
      site.settle();

      assertThat(site.topics.outcomes).allMatch(outcome -> outcome.result() == Result.LINKED);
      assertThat(site.topics.outcomes.stream().map(outcome -> outcome.receipt()))
          .hasSize(PAGES + 1)
          .doesNotHaveDuplicates();
      assertThat(site.topics.links()).hasSize(PAGES + 1);
      for (int i = 0; i < PAGES; i++) {
        assertThat(site.topics.related("article/" + i, Block.FINDINGS))
            .containsExactly("finding/disc-bulge");
      }
    }
  }
}
