package dev.signpost.local.imports.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is known of one source. An import is a pass over it; one that was broken off is gone on with
 * by the next. Every change is in the file at once.
 */
public final class ImportMemory implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, Remembered> entries = new LinkedHashMap<>();
  private final AtomicLong pass = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();
  private final Journal journal;

  private ImportMemory(Journal journal) {
    this.journal = journal;
  }

  /**
   * Opens the memory kept in this file, or an empty one.
   *
   * @throws CommandFailedException if another import has it open, or it cannot be written
   */
  public static ImportMemory open(Path file) {
    try {
      ImportMemory memory = new ImportMemory(Journal.open(file));
      memory.journal.lines().forEach(memory::apply);
      memory.journal.rewrite(memory.lines());
      return memory;
    } catch (IOException e) {
      throw new CommandFailedException("cannot use %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** One line of the file. */
  private sealed interface Line {
    record Pass(long pass, boolean ended) implements Line {}

    record Entry(Remembered remembered) implements Line {}

    record Forgotten(String forgotten) implements Line {}
  }

  public synchronized Optional<Remembered> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  public synchronized List<Remembered> all() {
    return List.copyOf(entries.values());
  }

  /** The number of the pass that begins, or goes on. */
  public synchronized long beginPass() {
    if (pass.get() == ended.get()) {
      write(new Line.Pass(pass.incrementAndGet(), false));
    }
    return pass.get();
  }

  /** All was looked at: the next pass is a new one. */
  public synchronized void endPass() {
    ended.set(pass.get());
    write(new Line.Pass(pass.get(), true));
  }

  public synchronized void remember(Remembered remembered) {
    entries.put(remembered.key(), remembered);
    write(new Line.Entry(remembered));
  }

  public synchronized void forget(String key) {
    if (entries.remove(key) != null) {
      write(new Line.Forgotten(key));
    }
  }

  @Override
  public synchronized void close() {
    journal.close();
  }

  /** A line that was cut short, or is of a newer version, is as good as none. */
  private void apply(byte[] line) {
    try {
      JsonNode read = JSON.readTree(line);
      if (read.has("forgotten")) {
        entries.remove(read.path("forgotten").asText());
      } else if (read.has("remembered")) {
        Remembered entry = JSON.treeToValue(read.path("remembered"), Remembered.class);
        entries.put(entry.key(), entry);
      } else if (read.has("ended")) {
        pass.set(read.path("pass").asLong());
        ended.set(read.path("ended").asBoolean() ? pass.get() : pass.get() - 1);
      }
    } catch (IOException e) {
      // told above
    }
  }

  private List<byte[]> lines() {
    List<Line> lines = new ArrayList<>();
    if (pass.get() > 0) {
      lines.add(new Line.Pass(pass.get(), pass.get() == ended.get()));
    }
    entries.values().forEach(entry -> lines.add(new Line.Entry(entry)));
    return lines.stream().map(ImportMemory::bytes).toList();
  }

  private void write(Line line) {
    journal.append(bytes(line));
  }

  private static byte[] bytes(Line line) {
    try {
      return JSON.writeValueAsBytes(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON", e);
    }
  }
}
