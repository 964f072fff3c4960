package dev.signpost.local.imports;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern of file names, as shells have it: {@code *}, {@code ?}, {@code [ab]}, {@code {a,b}},
 * and {@code **} for any number of folders, none too.
 *
 * @param base the folder all matches lie below
 */
record Glob(Path base, PathMatcher matcher) {
  private static final String SPECIAL = ".*[*?\\[{].*";

  /** Whether it is a pattern, and not a file that happens to have such a name. */
  static boolean isGlob(String argument) {
    return argument.matches(SPECIAL) && !Files.exists(Path.of(argument));
  }

  static Glob of(String pattern) {
    Path base = Path.of(pattern.startsWith("/") ? "/" : "");
    for (String step : pattern.split("/", -1)) {
      if (step.matches(SPECIAL)) {
        break;
      }
      base = base.resolve(step);
    }
    try {
      String loose = pattern.replace("**/", "{**/,}");
      return new Glob(base, FileSystems.getDefault().getPathMatcher("glob:" + loose));
    } catch (PatternSyntaxException e) {
      throw new CommandFailedException(
          "%s is no pattern of file names: %s".formatted(pattern, e.getDescription()), e);
    }
  }

  /** The files that match, by name. */
  List<Path> files() throws IOException {
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(base)) {
      return files.filter(Files::isRegularFile).filter(matcher::matches).sorted().toList();
    }
  }
}
