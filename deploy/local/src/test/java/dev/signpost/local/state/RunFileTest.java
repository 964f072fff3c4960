package dev.signpost.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.local.parts.Address;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.state.RunRecord.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
  @TempDir Path folder;

  @Test
  void whatARunningProcessWroteIsReadBack() {
    RunFile file = new RunFile(new StateDirectory(folder));
    RunRecord record = RunRecord.ofThisProcess(Phase.READY, "running", addresses());

    file.write(record);

    assertThat(file.readRunning()).contains(record);
    file.delete();
    assertThat(file.read()).isEmpty();
  }

  @Test
  void aLaterProcessOfTheSameNumberIsAnotherOne() {
    RunFile file = new RunFile(new StateDirectory(folder));
    ProcessIdentity own = ProcessIdentity.of(ProcessHandle.current());
    ProcessIdentity former =
        new ProcessIdentity(own.pid(), own.startedAt().minus(Duration.ofMinutes(5)));

    file.write(new RunRecord(former, Phase.READY, "running", addresses()));

    assertThat(file.read()).isPresent();
    assertThat(file.readRunning()).isEmpty();
  }

  @Test
  void halfAFileTellsNothing() throws IOException {
    Files.writeString(folder.resolve("run.json"), "{\"process\": {");

    assertThat(new RunFile(new StateDirectory(folder)).read()).isEmpty();
  }

  @Test
  void onlyOneCanHoldTheLock() {
    StateDirectory state = new StateDirectory(folder);
    try (StateLock first = StateLock.tryAcquire(state).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(StateLock.tryAcquire(state)).isEmpty();
    }
    StateLock.tryAcquire(state).orElseThrow().close();
  }

  private static Addresses addresses() {
    Map<Part, Address> of = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      of.put(part, new Address("127.0.0.1", part.defaultPort()));
    }
    return new Addresses(of);
  }
}
