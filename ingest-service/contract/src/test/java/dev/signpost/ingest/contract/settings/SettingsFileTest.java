package dev.signpost.ingest.contract.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
  record Sample(int port, Duration pollEvery, String topicPrefix) {
    Sample {
      if (port < 0) {
        throw new IllegalArgumentException("port must not be negative: " + port);
      }
    }
  }

  @Test
  void fileGivesTheDefaultsAndTheEnvironmentOverrides() {
    assertThat(SettingsFile.read("sample", Sample.class, Map.of()))
        .isEqualTo(new Sample(8080, Duration.ofMillis(250), ""));
    assertThat(
            SettingsFile.read(
                "sample",
                Sample.class,
                Map.of(
                    "SIGNPOST_TOPIC_PREFIX", "all-",
                    "SIGNPOST_SAMPLE_TOPIC_PREFIX", "own-",
                    "SIGNPOST_PORT", "0")))
        .isEqualTo(new Sample(0, Duration.ofMillis(250), "own-"));
  }

  @Test
  void badValueIsRefusedInTheRecordsOwnWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SettingsFile.read("sample", Sample.class, Map.of("SIGNPOST_SAMPLE_PORT", "-1")))
        .withMessage("sample settings: port must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SettingsFile.read("sample", Sample.class, Map.of("SIGNPOST_SAMPLE_PORT", "high")))
        .withMessageContaining("high");
  }
}
