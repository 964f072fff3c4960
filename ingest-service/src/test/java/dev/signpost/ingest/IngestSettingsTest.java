package dev.signpost.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestSettingsTest {
  @Test
  void fileAndRecordAgree() {
    IngestSettings settings = IngestSettings.read(Map.of());

    assertThat(settings.port()).isEqualTo(8081);
    assertThat(settings.applicationId()).isEqualTo("ingest");
    assertThat(settings.hookSecrets().toString()).isEmpty();
    assertThat(settings.hookWindowSeconds()).isEqualTo(300);
  }

  @Test
  void environmentOverrides() {
    IngestSettings settings =
        IngestSettings.read(Map.of("SIGNPOST_INGEST_PORT", "0", "SIGNPOST_KAFKA", "broker:9092"));

    assertThat(settings.port()).isZero();
    assertThat(settings.kafka()).isEqualTo("broker:9092");
  }

  @Test
  void wrongValuesAreRefusedNamingTheSetting() {
    assertThatThrownBy(() -> IngestSettings.read(Map.of("SIGNPOST_INGEST_PORT", "70000")))
        .hasMessageContaining("port must be from 0 to 65535");
    assertThatThrownBy(
            () -> IngestSettings.read(Map.of("SIGNPOST_INGEST_MAX_PAGE_BYTES", "20000000")))
        .hasMessageContaining("max-page-bytes");
  }
}
