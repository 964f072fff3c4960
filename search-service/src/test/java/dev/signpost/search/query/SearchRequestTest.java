package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchRequestTest {
  private final SearchRequest request = new SearchRequest(new Ranking(RankingWeights.read()));

  @Test
  void requestIsAsFrozen() throws IOException {
    assertThat(request.body(Questions.explained("disc bulge", "finding/disc-bulge"), Fusion.NONE))
        .isEqualTo(golden("search-request.json"));
  }

  @Test
  void eachFacetIsCountedUnderTheFiltersOfTheOthersOnly() {
    ObjectNode body =
        request.body(
            Questions.narrowed(
                "bulge",
                Map.of(Facet.KIND, List.of("finding", "term"), Facet.REGION, List.of("lumbar"))),
            Fusion.NONE);

    assertThat(body.at("/aggs/kind/filter/bool/filter").toString())
        .isEqualTo("[{\"terms\":{\"regions\":[\"lumbar\"]}}]");
    assertThat(body.at("/aggs/region/filter/bool/filter").toString())
        .isEqualTo("[{\"terms\":{\"kind\":[\"finding\",\"term\"]}}]");
    assertThat(body.at("/aggs/modality/filter/bool/filter").size()).isEqualTo(2);
    assertThat(body.at("/post_filter/bool/filter").size()).isEqualTo(2);
  }

  @Test
  void answerGoesOnAfterTheCursor() {
    ObjectNode body =
        request.body(
            Questions.after("bulge", new Cursor(1, 7.5f, PageId.of("finding/disc-bulge"))),
            Fusion.NONE);

    assertThat(body.path("search_after").toString()).isEqualTo("[7.5,\"finding/disc-bulge\"]");
    assertThat(body.path("size").asInt()).isEqualTo(2);
  }

  private static JsonNode golden(String name) throws IOException {
    try (InputStream in = SearchRequestTest.class.getResourceAsStream(name)) {
      return JsonMapper.builder().build().readTree(in);
    }
  }
}
