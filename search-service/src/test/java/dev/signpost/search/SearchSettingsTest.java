package dev.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.signpost.ingest.contract.settings.SettingsFile;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchSettingsTest {
  @Test
  void fileAndRecordAgree() {
    assertThat(read(Map.of()))
        .isEqualTo(
            new SearchSettings(
                "127.0.0.1",
                8080,
                "127.0.0.1:19092",
                "",
                "http://127.0.0.1:19200",
                "",
                1,
                0,
                "127.0.0.1",
                8083,
                "",
                24,
                "",
                300,
                "",
                "",
                0,
                0,
                0,
                1000,
                1000));
  }

  @Test
  void environmentOverrides() {
    SearchSettings settings =
        read(
            Map.of(
                "SIGNPOST_ELASTICSEARCH", "http://a:9200,http://b:9200",
                "SIGNPOST_SEARCH_PORT", "0"));

    assertThat(settings.nodes()).containsExactly("http://a:9200", "http://b:9200");
    assertThat(settings.port()).isZero();
  }

  @Test
  void wrongValuesAreRefusedWithTheReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(Map.of("SIGNPOST_SEARCH_SHARDS", "0")))
        .withMessage("search settings: shards must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(Map.of("SIGNPOST_INDEX_PREFIX", "Big")))
        .withMessageContaining("index-prefix");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(Map.of("SIGNPOST_SEARCH_MEANING_MILLIS", "-1")))
        .withMessageContaining("meaning-millis must not be negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(Map.of("SIGNPOST_SEARCH_CORS_ORIGINS", "*")))
        .withMessageStartingWith("search settings: cors-origins: expected exact origins");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(Map.of("SIGNPOST_SEARCH_PROXIES", "-1")))
        .withMessageContaining("proxies");
  }

  private static SearchSettings read(Map<String, String> environment) {
    return SettingsFile.read("search", SearchSettings.class, environment);
  }
}
