package dev.signpost.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Page;
import dev.signpost.link.contract.Block;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ListsIT {
  private static Site site;

  @BeforeAll
  static void start() {
    site = new Site();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aPageBecomesAListThatFollowsTheOtherPages() {
    Page finding = TestPage.of("finding/disc-bulge", "Disc bulge").page();
    Page phrase = TestPage.of("phrase/mild-disc-bulge", "Mild disc bulge.").page();

    site.publish(phrase, 1);
    site.publish(finding, 1);
    site.eventually(() ->
        !site.topics.related("phrase/mild-disc-bulge", Block.FINDINGS).isEmpty()
            && !site.topics.related("finding/disc-bulge", Block.PHRASES).isEmpty());
    site.withdraw(finding.id(), 2);
    site.eventually(() -> site.topics.related("phrase/mild-disc-bulge", Block.FINDINGS).isEmpty());
    site.settle();

    assertThat(site.topics.outcomes)
        .filteredOn(outcome -> outcome.pageId().slug().endsWith("disc-bulge"))
        .hasSize(3)
        .allMatch(outcome -> outcome.result() == Result.LINKED);
    assertThat(site.get("/v1/graph/finding/disc-bulge").status()).isEqualTo(410);
  }

  @Test
  void theGraphShowsPagesEdgesAndReasons() {
    site.publish(TestPage.of("finding/osteophyte", "Osteophyte").page(), 1);
    site.publish(TestPage.of("phrase/spur", "Small osteophyte at the rim.").page(), 1);
    site.eventually(() -> !site.topics.related("phrase/spur", Block.FINDINGS).isEmpty());

    Site.Reply graph = site.get("/v1/graph/phrase/spur?depth=2");

    assertThat(graph.status()).isEqualTo(200);
    assertThat(graph.json().getString("page")).isEqualTo("phrase/spur");
    assertThat(graph.json().getJsonArray("nodes"))
        .extracting(node -> ((io.vertx.core.json.JsonObject) node).getString("page"))
        .contains("phrase/spur", "finding/osteophyte");
    var edge = graph.json().getJsonArray("edges").getJsonObject(0);
    assertThat(edge.getString("to")).isEqualTo("finding/osteophyte");
    assertThat(edge.getJsonArray("reasons").getJsonObject(0).getString("rule"))
        .isEqualTo("wording");
    assertThat(graph.json().getJsonArray("mentions").getJsonObject(0).getString("assertion"))
        .isEqualTo("present");
  }

  @Test
  void whyAndHealthAreAnswered() {
    site.publish(TestPage.of("finding/enthesophyte", "Enthesophyte").page(), 1);
    site.publish(TestPage.of("phrase/entheso", "Small enthesophyte at the heel.").page(), 1);
    site.eventually(() -> !site.topics.related("phrase/entheso", Block.FINDINGS).isEmpty());

    Site.Reply why = site.get("/v1/why?from=phrase/entheso&to=finding/enthesophyte");
    assertThat(why.status()).isEqualTo(200);
    assertThat(why.json().getBoolean("linked")).isTrue();
    assertThat(why.json().getString("rule")).isEqualTo("wording");
    assertThat(why.json().getJsonArray("parts").getJsonObject(0).getJsonObject("evidence"))
        .isNotNull();
    Site.Reply not = site.get("/v1/why?from=phrase/entheso&to=finding/nobody-wrote");
    assertThat(not.json().getBoolean("linked")).isFalse();
    assertThat(not.json().getString("rule")).isEqualTo("unknown-page");
    assertThat(site.get("/v1/why?from=phrase/entheso").status()).isEqualTo(400);
    assertThat(site.get("/v1/why?from=phrase/entheso&to=soup").status()).isEqualTo(400);

    Site.Reply health = site.get("/v1/graph/health");
    assertThat(health.status()).isEqualTo(200);
    assertThat(health.json().getInteger("pages")).isPositive();
    assertThat(health.json().getBoolean("complete")).isTrue();
  }

  @Test
  void questionsToTheGraphThatMakeNoSenseAreRefused() {
    assertThat(site.get("/v1/graph/term/nobody-wrote").status()).isEqualTo(404);
    assertThat(site.get("/v1/graph/recipe/soup").status()).isEqualTo(400);
    assertThat(site.get("/v1/graph/term/x?depth=9").status()).isEqualTo(400);
    Site.Reply unknown = site.get("/v1/graph/term/x?deep=1");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.json().getJsonArray("allowed")).contains("depth");
  }

  @Test
  void metricsAndContractAreServed() {
    assertThat(site.get("/metrics").body()).contains("link_lists_total");
    assertThat(site.get("/openapi.yaml").body()).contains("/v1/graph/{kind}/{slug}");
  }
}
