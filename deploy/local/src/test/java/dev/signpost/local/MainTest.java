package dev.signpost.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.local.terminal.ScreenCapture;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private final ScreenCapture screen = new ScreenCapture(false);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up", "down", "status", "import", "check", "search", "suggest", "related", "why", "graph",
        "receipt"
      })
  void everyCommandHasHelpAndKnowsTheCommonOptions(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(screen.out()).contains("Usage: signpost " + command, "--json", "--data", "--host");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "search",
        "related x",
        "why term/lesion",
        "why term/lesion nowhere",
        "import",
        "search a --size many",
        "check",
        "check x --page knee"
      })
  void wrongUsageEndsWithTwoAndSaysWhereHelpIs(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(screen.err()).startsWith("signpost: ").contains("--help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search x",
        "suggest x",
        "related term/lesion",
        "why term/a term/b",
        "graph",
        "receipt 1"
      })
  void withoutARunningSignpostACommandSaysHowToStartIt(String line) {
    assertThat(
            run(
                (line + " --search-port 1 --ingest-port 1 --link-port 1 --data " + folder)
                    .split(" ")))
        .isEqualTo(1);
    assertThat(screen.err())
        .isEqualToIgnoringNewLines(
            "signpost: signpost is not running: start it with deploy/bin/signpost up");
  }

  @Test
  void downSaysWhenThereIsNothingToEnd() {
    assertThat(run("down", "--data", folder.toString())).isZero();
    assertThat(screen.out()).startsWith("signpost is not running");
  }

  private int run(String... line) {
    return Main.commandLine(screen.terminal(), Map.of()).execute(line);
  }
}
