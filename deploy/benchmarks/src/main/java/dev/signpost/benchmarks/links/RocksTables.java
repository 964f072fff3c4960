package dev.signpost.benchmarks.links;

import dev.signpost.link.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tables in a temporary directory, removed at the end. */
final class RocksTables implements Supplier<Table>, AutoCloseable {
  private final Path directory;
  private final List<RocksTable> tables = new ArrayList<>();

  RocksTables() {
    try {
      directory = Files.createTempDirectory("signpost-bench-graph");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Table get() {
    RocksTable table = new RocksTable(directory.resolve("t" + tables.size()));
    tables.add(table);
    return table;
  }

  long bytes() {
    return tables.stream().mapToLong(RocksTable::bytes).sum();
  }

  @Override
  public void close() {
    tables.forEach(RocksTable::close);
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
