package dev.signpost.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkSettingsTest {
  @Test
  void fileAndRecordAgree() {
    LinkSettings settings = LinkSettings.read(Map.of());

    assertThat(settings.port()).isEqualTo(8082);
    assertThat(settings.applicationId()).isEqualTo("link-3");
    assertThat(settings.foldAtMostMillis()).isEqualTo(30_000);
  }

  @Test
  void environmentOverrides() {
    LinkSettings settings =
        LinkSettings.read(Map.of("SIGNPOST_LINK_PORT", "0", "SIGNPOST_KAFKA", "broker:9092"));

    assertThat(settings.port()).isZero();
    assertThat(settings.kafka()).isEqualTo("broker:9092");
  }

  @Test
  void wrongValuesAreRefusedNamingTheSetting() {
    assertThatThrownBy(() -> LinkSettings.read(Map.of("SIGNPOST_LINK_PORT", "70000")))
        .hasMessageContaining("port must be from 0 to 65535");
    assertThatThrownBy(() -> LinkSettings.read(Map.of("SIGNPOST_LINK_STORE_MEMORY_MEGABYTES", "1")))
        .hasMessageContaining("store-memory-megabytes");
  }
}
