package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.Draft;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Site.Reply;
import dev.signpost.acceptance.pipeline.Wait;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A page's life as its publisher and its readers see it. */
class ContentLifeIT {
  private final Site site = Pipeline.shared().site();

  @Test
  void changeBecomesAHitAndAWithdrawalDisappearsAndStaysAway() {
    Draft page =
        Draft.of("term/zygapophyseal", "Zygapophyseal joint", "A joint between vertebrae.");

    Reply published = site.publish(page.revision(5), "?wait=visible&timeout=30000");
    assertThat(published.status()).isEqualTo(200);
    assertThat(site.hits("zygapophyseal")).containsExactly(page.id());

    Reply withdrawn = site.withdraw(page.id(), "?revision=6&wait=visible&timeout=30000");
    assertThat(withdrawn.status()).isEqualTo(200);
    assertThat(site.hits("zygapophyseal")).isEmpty();
    assertThat(site.ledger(page.id()).status()).isEqualTo(410);
    assertThat(site.page(page.id()).status()).isEqualTo(410);

    assertThat(site.publish(page.revision(5), "?wait=visible&timeout=30000").status())
        .isEqualTo(409);
    assertThat(site.hits("zygapophyseal")).isEmpty();

    assertThat(site.publish(page.revision(7), "?wait=visible&timeout=30000").status())
        .isEqualTo(200);
    assertThat(site.hits("zygapophyseal")).containsExactly(page.id());
  }

  @Test
  void everyStageOfAChangeCanBeLookedUp() {
    Draft page =
        Draft.of("term/receipted", "Receipted term", "A term that is followed all the way.");

    String receipt =
        site.publish(page.revision(1), "?wait=visible&timeout=30000")
            .body()
            .path("receipt")
            .asText();

    Wait.until(
        "linked, indexed and visible",
        () -> {
          String stages = site.receipt(receipt).body().toString();
          return stages.contains("accepted")
              && stages.contains("linked")
              && stages.contains("indexed")
              && stages.contains("visible");
        });
  }

  @Test
  void relatedListFollowsWhenAnotherPageAppearsChangesAndGoes() {
    Draft finding =
        Draft.of("finding/quadrilobe-cleft", "Quadrilobe cleft", "A cleft made up for a test.");
    Draft phrase =
        Draft.of(
            "phrase/small-quadrilobe-cleft", "Small quadrilobe cleft.", "What the words mean.");
    site.publish(finding.revision(1), "?wait=visible&timeout=30000");

    site.publish(phrase.revision(1), "?wait=linked&timeout=30000");
    Wait.until(
        "the phrase stands beside its finding",
        () -> site.related(finding.id(), "phrases").equals(Set.of(phrase.id())));
    assertThat(site.related(phrase.id(), "findings")).containsExactly(finding.id());
    assertThat(reasons(finding.id(), "phrases")).isNotEmpty();

    Draft renamed = Draft.of(phrase.id(), "Small round shadow.", "Other words, another meaning.");
    site.publish(renamed.revision(2), "?wait=linked&timeout=30000");
    Wait.until(
        "the phrase no longer names the finding",
        () -> site.related(finding.id(), "phrases").isEmpty());

    site.publish(phrase.revision(3), "?wait=linked&timeout=30000");
    Wait.until(
        "it names it again",
        () -> site.related(finding.id(), "phrases").equals(Set.of(phrase.id())));

    site.withdraw(phrase.id(), "?revision=4&wait=visible&timeout=30000");
    Wait.until("it is gone", () -> site.related(finding.id(), "phrases").isEmpty());
  }

  private String reasons(String page, String block) {
    return site.related(page)
        .path("blocks")
        .path(block)
        .path(0)
        .path("reasons")
        .path(0)
        .path("rule")
        .asText();
  }
}
