package dev.signpost.local.imports;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what the arguments of an import mean.
 *
 * @param website the pages of the site whose sitemap, or front page, this is
 */
record Sources(Wishes wishes, InputStream in, Function<URI, Source> website) {
  private static final String STANDARD_INPUT = "-";
  private static final Set<String> NO_PAGES =
      Set.of("readme.md", "readme.txt", "license.md", "license.txt", "robots.txt");

  /** For arguments that are files and folders. */
  static Sources ofFiles(Wishes wishes, InputStream in) {
    return new Sources(
        wishes,
        in,
        address -> {
          throw new CommandFailedException("only files and folders here, not " + address);
        });
  }

  /** Whether it is of the web. */
  static boolean isAddress(String argument) {
    return argument.matches("(?i)https?://.*");
  }

  static boolean isStandardInput(String argument) {
    return argument.equals(STANDARD_INPUT);
  }

  /** Sites by their sitemap, files as they are, folders and patterns with all drafts by name. */
  List<Source> find(List<String> arguments) {
    List<Source> sources = new ArrayList<>();
    for (String argument : arguments) {
      if (isStandardInput(argument)) {
        sources.add(
            FileSource.standardInput(
                in, wishes.format() == null ? Format.NDJSON : wishes.format()));
      } else if (isAddress(argument)) {
        sources.add(website.apply(address(argument)));
      } else {
        List<FileSource> files = files(argument);
        if (files.isEmpty() && Glob.isGlob(argument)) {
          throw new CommandFailedException("no file matches " + argument);
        }
        sources.addAll(files);
      }
    }
    return sources;
  }

  /** What a file, folder or pattern stands for. */
  List<FileSource> files(String argument) {
    try {
      if (Glob.isGlob(argument)) {
        return matching(argument);
      }
      Path path = Path.of(argument);
      return Files.isDirectory(path) ? folder(path) : List.of(named(path));
    } catch (IOException e) {
      throw new CommandFailedException("cannot read %s: %s".formatted(argument, reason(e)), e);
    }
  }

  static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
  }

  private static URI address(String argument) {
    try {
      URI address = URI.create(argument);
      if (address.getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new CommandFailedException(
          "%s is no address: %s".formatted(argument, e.getMessage()), e);
    }
    throw new CommandFailedException(argument + " is no address: it names no host");
  }

  private FileSource named(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new CommandFailedException(
          Files.exists(file) ? "cannot read " + file : "no such file: " + file);
    }
    return source(
        file,
        format(file)
            .orElseThrow(() ->
                new CommandFailedException(
                    "%s: cannot tell its format by its name, use --format".formatted(file))));
  }

  private List<FileSource> matching(String pattern) throws IOException {
    List<FileSource> found = new ArrayList<>();
    for (Path file : Glob.of(pattern).files()) {
      found.add(named(file));
    }
    return found;
  }

  private List<FileSource> folder(Path folder) throws IOException {
    List<FileSource> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Optional<Format> told = Format.ofFileName(String.valueOf(file.getFileName()));
        if (told.isPresent() && isPage(folder.relativize(file))) {
          found.add(source(file, wishes.format() == null ? told.get() : wishes.format()));
        }
      }
    }
    return found;
  }

  /** Not what hides, and not what is found in any folder. */
  private static boolean isPage(Path file) {
    for (Path step : file) {
      if (step.toString().startsWith(".")) {
        return false;
      }
    }
    return !NO_PAGES.contains(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
  }

  private FileSource source(Path file, Format format) throws IOException {
    return FileSource.file(file, format, PageName.of(file, wishes.kind()));
  }

  private Optional<Format> format(Path file) {
    return wishes.format() == null
        ? Format.ofFileName(String.valueOf(file.getFileName()))
        : Optional.of(wishes.format());
  }
}
