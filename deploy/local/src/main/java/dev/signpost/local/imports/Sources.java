package dev.signpost.local.imports;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the arguments of an import mean. */
final class Sources {
  private static final String STANDARD_INPUT = "-";
  private static final String NOT_A_PAGE = "README.md";

  private Sources() {}

  /**
   * Files as they are, folders with all drafts below them in the order of their names.
   *
   * @param format of everything; null to tell by file name
   */
  static List<Source> of(List<String> arguments, @Nullable Format format, InputStream in) {
    List<Source> sources = new ArrayList<>();
    for (String argument : arguments) {
      try {
        if (argument.equals(STANDARD_INPUT)) {
          sources.add(Source.standardInput(in, format == null ? Format.NDJSON : format));
        } else if (Files.isDirectory(Path.of(argument))) {
          sources.addAll(folder(Path.of(argument), format));
        } else {
          sources.add(file(Path.of(argument), format));
        }
      } catch (IOException e) {
        throw new CommandFailedException("cannot read %s: %s".formatted(argument, reason(e)), e);
      }
    }
    return sources;
  }

  static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
  }

  private static Source file(Path file, @Nullable Format format) throws IOException {
    Optional<Format> told = format == null ? formatOf(file) : Optional.of(format);
    if (!Files.isReadable(file)) {
      throw new CommandFailedException(
          Files.exists(file) ? "cannot read " + file : "no such file: " + file);
    }
    return Source.file(
        file,
        told.orElseThrow(() ->
            new CommandFailedException(
                "%s: cannot tell its format by its name, use --format".formatted(file))));
  }

  private static List<Source> folder(Path folder, @Nullable Format format) throws IOException {
    List<Source> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Optional<Format> told = formatOf(file);
        if (told.isPresent() && !file.endsWith(NOT_A_PAGE)) {
          found.add(Source.file(file, format == null ? told.get() : format));
        }
      }
    }
    return found;
  }

  private static Optional<Format> formatOf(Path file) {
    return Format.ofFileName(String.valueOf(file.getFileName()));
  }
}
