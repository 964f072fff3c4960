package dev.signpost.local.state;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The file in the state directory that holds the {@link RunRecord}. */
public final class RunFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final Path file;

  public RunFile(StateDirectory state) {
    this.file = state.runFile();
  }

  /** What was written last, whether its process still runs or not. */
  public Optional<RunRecord> read() {
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), RunRecord.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // half a file after a crash of the machine tells nothing either
    }
  }

  /** What the process that runs now tells. */
  public Optional<RunRecord> readRunning() {
    return read().filter(record -> record.running().isPresent());
  }

  /** Replaces the file at once: a reader sees the former record or this one. */
  public void write(RunRecord record) {
    try {
      Path fresh = Files.createTempFile(file.getParent(), "run", ".json");
      Files.write(fresh, JSON.writeValueAsBytes(record));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommandFailedException("cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new CommandFailedException("cannot delete %s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
