package dev.signpost.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Page;
import dev.signpost.link.contract.Block;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstIT {
  private static final int PAGES = 300;

  @Test
  void threeHundredPagesAtOnceWriteAboutOneListEach() {
    try (Site site = new Site()) {
      IntStream.range(0, PAGES).forEach(n -> site.publish(page(n), 1));
      site.topics.flush();

      site.eventually(() -> site.topics.outcomes.size() >= PAGES);
      site.settle();

      assertThat(site.topics.links()).hasSize(PAGES);
      assertThat(site.topics.related("finding/f3", Block.ARTICLES)).hasSize(20);
      assertThat(site.topics.published.size()).isLessThan(PAGES + PAGES / 2);
    }
  }

  /** Ten findings and pages that name three of them. */
  private static Page page(int n) {
    return n < 10
        ? TestPage.of("finding/f" + n, "Finding number" + n).page()
        : TestPage.of("article/a" + n, "Article " + n)
            .text(
                "In case %d finding number%d, finding number%d and finding number%d."
                    .formatted(n, n % 10, (n + 3) % 10, (n + 7) % 10))
            .page();
  }
}
