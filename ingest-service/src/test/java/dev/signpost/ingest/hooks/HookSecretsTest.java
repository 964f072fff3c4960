package dev.signpost.ingest.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookSecretsTest {
  @TempDir Path folder;

  @Test
  void aSourceMayHaveSeveralSecretsSoThatTheyCanBeExchanged() {
    HookSecrets secrets = read("# ours\ncms = " + "n".repeat(24) + " " + "o".repeat(24) + "\n");
    assertThat(secrets.of("cms")).hasSize(2);
    assertThat(secrets.of("other")).isEmpty();
    assertThat(HookSecrets.none().of("cms")).isEmpty();
  }

  @Test
  void aSecretThatIsNoGoodIsRefusedWithoutBeingQuoted() {
    assertRefused("cms = short", "secret of hook source cms must have at least 24 bytes");
    assertRefused("cms = whsec_?sesame", "secret of hook source cms must be base64 after whsec_");
    assertRefused("cms =", "hook source cms must have 1 to 4 secrets");
    assertRefused("C\\ M = " + "x".repeat(30), "hook source must be of small letters");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> HookSecrets.read(folder.resolve("none")))
        .hasMessageContaining(folder.resolve("none").toString());
  }

  private void assertRefused(String lines, String message) {
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasNoCause();
  }

  private HookSecrets read(String lines) {
    try {
      return HookSecrets.read(Files.writeString(folder.resolve("secrets"), lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
