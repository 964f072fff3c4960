package dev.signpost.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.local.state.StateDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  private final List<String> notes = new ArrayList<>();
  private final List<Process> started = new ArrayList<>();

  @TempDir Path folder;

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void aBrokerThatOutlivedItsParentIsEnded() throws IOException {
    Process orphan = processOf(folder.resolve("kafka"));

    assertThat(leftovers().end()).isEqualTo(1);
    assertThat(orphan.isAlive()).isFalse();
    assertThat(notes).singleElement().asString().startsWith("ending Kafka of a former run");
  }

  @Test
  void aProcessThatIsNotOfThisDirectoryIsLeftAlone() throws IOException {
    Process other = processOf(folder.resolve("elsewhere"));
    Path kafka = Files.createDirectory(folder.resolve("kafka"));
    Files.writeString(kafka.resolve("pid"), "" + other.pid());

    assertThat(leftovers().end()).isZero();
    assertThat(other.isAlive()).isTrue();
  }

  @Test
  void aProcessThatStartedAfterTheNumberWasWrittenIsLeftAlone() throws IOException {
    Process later = processOf(folder.resolve("kafka"));
    Files.setLastModifiedTime(
        folder.resolve("kafka/pid"), FileTime.from(Instant.now().minusSeconds(60)));

    assertThat(leftovers().end()).isZero();
    assertThat(later.isAlive()).isTrue();
  }

  @Test
  void withoutAFormerRunThereIsNothingToDo() {
    assertThat(leftovers().end()).isZero();
    assertThat(notes).isEmpty();
  }

  private Leftovers leftovers() {
    return new Leftovers(new StateDirectory(folder), notes::add);
  }

  /** A process with the directory in its command line and its number in the directory. */
  private Process processOf(Path directory) throws IOException {
    Files.createDirectories(directory);
    Process process =
        new ProcessBuilder("/bin/sh", "-c", "while :; do sleep 0.1; done", directory + "/config")
            .start();
    started.add(process);
    Files.writeString(directory.resolve("pid"), process.pid() + "\n");
    return process;
  }
}
