package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.Draft;
import dev.signpost.acceptance.pipeline.Log;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Wait;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Revision decides, not arrival. Every order is tried on the ledger in its own module; a few go
 * through the whole pipeline here.
 */
class OrderIT {
  private final Pipeline pipeline = Pipeline.shared();
  private final Site site = pipeline.site();

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void everyOrderEndsAsTheHighestRevision(long seed) {
    String id = "term/order-" + seed;
    List<Runnable> steps =
        new ArrayList<>(
            List.of(
                () -> site.publish(page(id, 1), ""),
                () -> site.publish(page(id, 3), ""),
                () -> site.withdraw(id, "?revision=2"),
                () -> site.publish(page(id, 1), ""),
                () -> site.withdraw(id, "?revision=2"),
                () -> site.publish(page(id, 3), "")));
    Collections.shuffle(steps, new Random(seed));

    steps.forEach(Runnable::run);

    Wait.until("revision 3", () -> site.page(id).body().path("revision").asLong() == 3);
    assertThat(site.ledger(id).body().path("title").asText()).isEqualTo("Order at 3");
    assertThat(site.hits("Order at 3")).contains(id);
  }

  @Test
  void lateOldRecordStaysWithoutEffectAfterElasticsearchForgetsDeletes()
      throws InterruptedException {
    String id = "term/order-late";
    site.publish(page(id, 1), "?wait=visible&timeout=30000");
    site.withdraw(id, "?revision=2&wait=visible&timeout=30000");
    Thread.sleep(Duration.ofSeconds(65)); // Elasticsearch keeps the version of a delete for 60 s

    try (Log log = new Log(pipeline.kafka().bootstrapServers())) {
      log.append(published(id, 1));
    }
    site.publish(
        Draft.of("term/order-after", "Order after", "A page behind the late one."),
        "?wait=visible&timeout=30000");

    assertThat(site.page(id).status()).isEqualTo(410);
    assertThat(site.hits("Order at 1")).doesNotContain(id);
  }

  private static Draft page(String id, long revision) {
    return Draft.of(id, "Order at " + revision, "Published at revision " + revision + ".")
        .revision(revision);
  }

  private static PagePublished published(String id, long revision) {
    Page page =
        JsonCodec.of(Page.class).decode(page(id, revision).json().getBytes(StandardCharsets.UTF_8));
    return new PagePublished(
        "late", page, revision, ContentDigest.of(page), List.of(), Instant.now());
  }
}
