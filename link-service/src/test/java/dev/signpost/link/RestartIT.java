package dev.signpost.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Block;
import org.junit.jupiter.api.Test;

class RestartIT {
  @Test
  void theGraphIsThereAfterARestartWithAndWithoutItsStores() {
    try (Site site = new Site()) {
      site.publish(TestPage.of("finding/disc-bulge", "Disc bulge").page(), 1);
      site.publish(
          TestPage.of("symptom/low-back-pain", "Low back pain").text("Often a disc bulge.").page(),
          1);
      site.publish(TestPage.of("hub/chest", "The chest").page(), 1);
      site.eventually(() -> site.topics.outcomes.size() == 3);
      site.settle();
      String hub = site.topics.blocks().get(PageId.of("hub/chest"));
      long symptoms = listsOf(site, "symptom/low-back-pain");

      site.stop();
      site.start();
      assertThatNewPagesFindTheOldOnes(site, "phrase/one");

      site.stop();
      site.forget();
      site.start();
      assertThatNewPagesFindTheOldOnes(site, "phrase/two");

      site.settle();
      assertThat(site.topics.blocks()).containsEntry(PageId.of("hub/chest"), hub);
      assertThat(listsOf(site, "hub/chest")).isEqualTo(1);
      assertThat(listsOf(site, "symptom/low-back-pain")).isBetween(symptoms, symptoms + 2);
      assertThat(site.topics.outcomes).hasSize(5);
    }
  }

  private static void assertThatNewPagesFindTheOldOnes(Site site, String phrase) {
    assertThat(site.get("/v1/graph/symptom/low-back-pain").body()).contains("finding/disc-bulge");
    site.publish(TestPage.of(phrase, "Disc bulge " + phrase.length() + " mm.").page(), 1);
    site.eventually(() -> !site.topics.related(phrase, Block.FINDINGS).isEmpty());
    site.eventually(
        () -> site.topics.related("finding/disc-bulge", Block.PHRASES).contains(phrase));
  }

  private static long listsOf(Site site, String page) {
    return site.topics.published.stream()
        .filter(links -> links.page().equals(PageId.of(page)))
        .count();
  }
}
