package dev.signpost.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDirectoryTest {
  @TempDir Path folder;

  @Test
  void theOptionWinsOverTheVariableOverTheUsersStateDirectory() {
    Map<String, String> all =
        Map.of("SIGNPOST_DATA", "/set", "XDG_STATE_HOME", "/xdg", "HOME", "/home/me");
    Map<String, String> xdg = Map.of("XDG_STATE_HOME", "/xdg", "HOME", "/home/me");

    assertThat(StateDirectory.locate(Path.of("/asked"), all).path()).hasToString("/asked");
    assertThat(StateDirectory.locate(null, all).path()).hasToString("/set");
    assertThat(StateDirectory.locate(null, xdg).path()).hasToString("/xdg/signpost");
    assertThat(StateDirectory.locate(null, Map.of("HOME", "/home/me")).path())
        .hasToString("/home/me/.local/state/signpost");
  }

  @Test
  void aNewDirectoryIsMadeAndRecognisedAgain() {
    StateDirectory state = new StateDirectory(folder.resolve("a/b"));

    state.prepare();

    assertThatCode(state::prepare).doesNotThrowAnyException();
    assertThat(state.logs()).isDirectory();
  }

  @Test
  void aDirectoryOfAnotherLayoutIsRefused() throws IOException {
    StateDirectory state = new StateDirectory(folder);
    state.prepare();
    Files.writeString(folder.resolve("layout-version"), "7\n");

    assertThatThrownBy(state::prepare)
        .isInstanceOf(CommandFailedException.class)
        .hasMessageContaining("is of layout version 7, this Signpost reads version 1")
        .hasMessageContaining("--data");
  }

  @Test
  void aDirectoryOfSomethingElseIsRefusedAndLeftAlone() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "");

    assertThatThrownBy(new StateDirectory(folder)::prepare)
        .hasMessageContaining("holds files of something else");
    assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("thesis.txt"));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldAsSuch() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(new StateDirectory(file.resolve("below"))::prepare)
        .isInstanceOf(CommandFailedException.class)
        .hasMessageContaining("cannot write to state directory");
  }
}
