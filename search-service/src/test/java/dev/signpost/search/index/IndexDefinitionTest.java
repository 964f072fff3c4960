package dev.signpost.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class IndexDefinitionTest {
  private final IndexDefinition definition = new IndexDefinition(2, 1);

  @Test
  void sizeAndAliasAreAddedToTheFile() throws IOException {
    JsonNode pages = read(definition.of(IndexKind.PAGES, "pages-g1-feed"));

    assertThat(pages.at("/settings/index/number_of_shards").asInt()).isEqualTo(2);
    assertThat(pages.at("/settings/index/number_of_replicas").asInt()).isEqualTo(1);
    assertThat(pages.at("/aliases").toString()).isEqualTo("{\"pages-g1-feed\":{}}");
    assertThat(pages.at("/mappings/dynamic").asBoolean(true)).isFalse();
  }

  @Test
  void nothingIsRefreshedByTheClockAndNoQueryIsLogged() throws IOException {
    for (IndexKind kind : IndexKind.values()) {
      JsonNode index = read(definition.of(kind, "feed")).at("/settings/index");
      assertThat(index.path("refresh_interval").asText()).isEqualTo("-1");
      assertThat(index.at("/search.slowlog.threshold/query/warn").asText()).isEqualTo("-1");
    }
  }

  @Test
  void fingerprintTellsWhatOnlyAReindexChanges() {
    assertThat(definition.fingerprint())
        .containsEntry("shards", "2")
        .containsKeys("pages analysis", "pages mappings", "pages settings", "links mappings")
        .isEqualTo(new IndexDefinition(2, 0).fingerprint())
        .isNotEqualTo(new IndexDefinition(3, 1).fingerprint());
  }

  private static JsonNode read(byte[] json) throws IOException {
    return JsonMapper.builder().build().readTree(json);
  }
}
