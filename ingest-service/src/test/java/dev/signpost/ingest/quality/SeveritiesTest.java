package dev.signpost.ingest.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Severities;
import org.junit.jupiter.api.Test;

class SeveritiesTest {
  private static final Policy PROMOTION = Policy.warning("promotion", "No advertising.");

  @Test
  void rulesKeepTheirOwnUnlessNamed() {
    assertThat(Severities.of("").of(PROMOTION)).contains(Severity.WARNING);
    assertThat(Severities.of("promotion=error").of(PROMOTION)).contains(Severity.ERROR);
    assertThat(Severities.of(" promotion = off , no-text=warning ").of(PROMOTION)).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> Severities.of("promotion")).hasMessageContaining("rule=error");
    assertThatThrownBy(() -> Severities.of("promotion=loud"))
        .hasMessageContaining("error, warning, off");
    assertThatThrownBy(() -> Severities.of("promotion=off,promotion=error"))
        .hasMessageContaining("once");
    assertThatThrownBy(() -> Policies.requireKnown(Severities.of("promotoin=off")))
        .hasMessageContaining("no rule promotoin");
    assertThatThrownBy(() -> Policies.requireKnown(Severities.of("near-duplicate=error")))
        .hasMessageContaining("near-duplicate may be warning or off");
  }
}
