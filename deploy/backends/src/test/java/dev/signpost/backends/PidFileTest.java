package dev.signpost.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void name() {
    file = directory.resolve("pid");
  }

  @Test
  void livingProcessIsFound() throws IOException {
    Files.writeString(file, ProcessHandle.current().pid() + "\n");

    assertThat(new PidFile(file).process()).contains(ProcessHandle.current());
  }

  @Test
  void missingOrEmptyFileMeansNoProcess() throws IOException {
    assertThat(new PidFile(file).process()).isEmpty();
    assertThat(new PidFile(Files.createFile(file)).process()).isEmpty();
  }

  @Test
  void laterProcessWithTheSameIdIsAnotherOne() throws IOException {
    Files.writeString(file, String.valueOf(ProcessHandle.current().pid()));
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

    assertThat(new PidFile(file).process()).isEmpty();
  }

  @Test
  void endedProcessIsNotFound() throws IOException, InterruptedException {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    Files.writeString(file, String.valueOf(ended.pid()));

    assertThat(new PidFile(file).process()).isEmpty();
  }

  @Test
  void otherContentIsNamed() throws IOException {
    Files.writeString(file, "broker");

    assertThatThrownBy(() -> new PidFile(file).process())
        .isInstanceOf(BackendException.class)
        .hasMessage("cannot read the process id in " + file);
  }
}
