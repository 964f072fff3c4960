package dev.signpost.ingest.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.hooks.SeenDeliveries.Seen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The deliveries that came in, one a line; written anew when most lines are of no more use. */
final class SeenFile {
  private static final int LEAST_APPENDED = 1_000;

  private final Path path;
  private final AtomicInteger lines = new AtomicInteger();

  SeenFile(Path path) {
    this.path = path;
  }

  /** What stands there; a line that a crash cut short is left out. */
  List<Seen> read() {
    List<Seen> seen = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(path, UTF_8)) {
        lines.incrementAndGet();
        String[] words = line.split(" ", -1);
        if (words.length == 3 && words[0].matches("[0-9]{1,12}")) {
          seen.add(new Seen(words[1], Long.parseLong(words[0]), words[2]));
        }
      }
      return seen;
    } catch (NoSuchFileException e) {
      return seen;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * Adds one.
   *
   * @param all what would be there without what is forgotten, this one included
   */
  void append(Seen one, Supplier<List<Seen>> all) {
    if (lines.get() >= LEAST_APPENDED && lines.get() >= 2 * all.get().size()) {
      rewrite(all.get());
      return;
    }
    try {
      Files.writeString(
          path, line(one), UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      lines.incrementAndGet();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** Writes only these. */
  void rewrite(List<Seen> all) {
    Path anew = path.resolveSibling(path.getFileName() + ".new");
    String text = all.stream().map(SeenFile::line).collect(Collectors.joining());
    try {
      Files.writeString(anew, text, UTF_8);
      Files.move(anew, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      lines.set(all.size());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private static String line(Seen seen) {
    return "%d %s %s\n".formatted(seen.until(), seen.key(), seen.receipt());
  }
}
