package dev.signpost.local.running;

import dev.signpost.local.imports.ImportJob;
import dev.signpost.local.imports.ImportSummary;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads the sample content, once for a state directory. */
final class Samples {
  private final Path folder;
  private final StateDirectory state;
  private final Terminal terminal;

  Samples(StateDirectory state, Terminal terminal) {
    this.folder = Path.of(System.getProperty("signpost.root", "."), "deploy", "sample-content");
    this.state = state;
    this.terminal = terminal;
  }

  /** Does nothing if they were loaded before; to load them twice changes nothing either. */
  void loadOnce(Addresses addresses) {
    if (Files.exists(state.sampleMarker())) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      terminal.note("no sample content at " + folder);
      return;
    }
    terminal.note("loading the sample content");
    ImportSummary summary = new ImportJob(addresses, terminal).folder(folder, state.rejected());
    if (!summary.hasEverything()) {
      terminal.note("some sample pages were refused, see " + summary.rejected());
    }
    try {
      Files.writeString(state.sampleMarker(), summary.total() + "\n");
    } catch (IOException e) {
      throw new CommandFailedException(
          "cannot write %s: %s".formatted(state.sampleMarker(), e.getMessage()), e);
    }
  }
}
