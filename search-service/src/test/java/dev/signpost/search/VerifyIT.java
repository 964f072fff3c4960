package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.RelatedPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VerifyIT {
  private static final int PAGES = 200;
  private static Running running;

  @BeforeAll
  static void start() {
    running = new Running().ready();
    for (int i = 0; i < PAGES; i++) {
      running.topics.publish(
          Samples.page("article/true-" + i, "True number " + i, "Words of a page."), 10 + i);
      running.topics.links(links("article/true-" + i, "article/true-" + (i + 1) % PAGES, 5));
    }
    running.topics.withdraw(PageId.of("article/true-0"), 1_000);
    until(() -> assertThat(running.search("true").path("total").asInt()).isEqualTo(PAGES - 1));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void everyDifferenceIsNamedWithItsPageAndFieldAndMended() {
    JsonNode clean = verified("{}");
    assertThat(clean.path("clean").asBoolean()).as(clean.toPrettyString()).isTrue();
    assertThat(clean.path("compared").asInt()).isEqualTo(2 * PAGES);
    alter("pages", "article/true-1", 11, "title", "\"Another title\"");
    alter("links", "article/true-2", 5, "blocks", "{\"terms\": []}");
    running.elasticsearch("DELETE", "pages/_doc/article%2Ftrue-3?refresh=true", "");
    running.elasticsearch(
        "PUT",
        "pages/_doc/article%2Fghost?refresh=true&version=99&version_type=external",
        "{\"id\": \"article/ghost\", \"kind\": \"article\", \"title\": \"True ghost\", \"revision\": 99}");
    running.elasticsearch("DELETE", "pages/_doc/article%2Ftrue-4?refresh=true", "");
    until(() -> {
      running.elasticsearch("POST", "pages/_refresh", "");
      put("article/true-4", 3, "{\"id\": \"article/true-4\", \"title\": \"Old\", \"revision\": 3}");
      assertThat(running.elasticsearch("GET", "pages/_doc/article%2Ftrue-4", "").path("found"))
          .hasToString("true");
    });

    JsonNode report = verified("{}");

    assertThat(report.path("clean").asBoolean()).isFalse();
    assertThat(found(report))
        .containsExactlyInAnyOrder(
            "altered pages article/true-1 [\"title\"]",
            "wrongly-linked links article/true-2 [\"blocks.articles\",\"blocks.terms\"]",
            "missing pages article/true-3 []",
            "surplus pages article/ghost []",
            "outdated pages article/true-4 "
                + "[\"at\",\"kind\",\"language\",\"modalities\",\"revision\",\"sections\",\"summary\",\"title\"]");
    assertThat(running.metricOf("search_verify_differences{kind=\"surplus\"}")).isEqualTo(1);
    assertThat(running.search("ghost").path("total").asInt()).isEqualTo(1);

    JsonNode mended = verified("{\"repair\": true}");

    assertThat(mended.path("mended").asInt()).as(mended.toPrettyString()).isEqualTo(5);
    assertThat(verified("{}").path("differences").asInt()).isZero();
    assertThat(running.search("ghost").path("total").asInt()).isZero();
    assertThat(running.search("true").path("total").asInt()).isEqualTo(PAGES - 1);

    running.topics.publish(Samples.page("article/ghost", "True ghost", "It came to be."), 1);
    until(() -> assertThat(running.search("ghost").path("total").asInt()).isEqualTo(1));
    running.topics.withdraw(PageId.of("article/ghost"), 2);
    until(() -> assertThat(running.search("ghost").path("total").asInt()).isZero());
  }

  private static JsonNode verified(String order) {
    running.order("POST", "/verify", order);
    until(() ->
        assertThat(running.order("GET", "/verify", "").path("phase").asText())
            .isNotEqualTo("running"));
    JsonNode report = running.order("GET", "/verify", "");
    assertThat(report.path("phase").asText()).as(report.toPrettyString()).isEqualTo("done");
    return report;
  }

  private static List<String> found(JsonNode report) {
    return report
        .path("found")
        .valueStream()
        .map(each ->
            "%s %s %s %s"
                .formatted(
                    each.path("kind").asText(),
                    each.path("index").asText(),
                    each.path("page").asText(),
                    each.path("fields")))
        .toList();
  }

  /** Changes one field behind everybody's back, at the very same version. */
  private static void alter(String index, String id, long version, String field, String value) {
    JsonNode source =
        running.elasticsearch("GET", index + "/_doc/" + Running.encoded(id), "").path("_source");
    String other =
        ((com.fasterxml.jackson.databind.node.ObjectNode) source.deepCopy())
            .set(field, Running.read(value))
            .toString();
    running.elasticsearch(
        "PUT",
        index
            + "/_doc/%s?refresh=true&version=%d&version_type=external_gte"
                .formatted(Running.encoded(id), version),
        other);
  }

  private static void put(String id, long version, String source) {
    running.elasticsearch(
        "PUT",
        "pages/_doc/%s?refresh=true&version=%d&version_type=external"
            .formatted(Running.encoded(id), version),
        source);
  }

  private static PageLinks links(String page, String to, long version) {
    return new PageLinks(
        PageId.of(page),
        1,
        version,
        Map.of(Block.ARTICLES, List.of(new RelatedPage(PageId.of(to), 0.5, List.of()))),
        TopicClient.AT);
  }
}
