package dev.signpost.local.imports;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Looks which files came or changed. A file counts once it was the same in two looks: before that
 * somebody is still writing it.
 */
final class FolderScan {
  private final Sources sources;
  private final List<String> arguments;
  private final AtomicReference<Map<String, Stamp>> before = new AtomicReference<>(Map.of());
  private final Map<String, Stamp> handled = new HashMap<>();

  FolderScan(Sources sources, List<String> arguments) {
    this.sources = sources;
    this.arguments = arguments;
  }

  private record Stamp(long size, long modified) {}

  /**
   * What there is.
   *
   * @param changed files that were not handled yet as they are now
   * @param present all that are there now or were a moment ago; null where a folder or file cannot
   *     be seen, so that nobody knows
   */
  record Look(Map<String, FileSource> changed, @Nullable Set<String> present) {}

  Look look() {
    Map<String, FileSource> files = new TreeMap<>();
    boolean all = true;
    for (String argument : arguments) {
      all &= Glob.isGlob(argument) || Files.exists(Path.of(argument));
      filesOf(argument).forEach(file -> files.put(key(file), file));
    }
    Map<String, Stamp> now = new HashMap<>();
    files.forEach((key, file) -> {
      Stamp stamp = stamp(Path.of(key));
      if (stamp != null) {
        now.put(key, stamp);
      }
    });
    Map<String, Stamp> last = Objects.requireNonNull(before.getAndSet(now));
    files.keySet().removeIf(key -> !isNew(key, now.get(key), last.get(key)));
    Set<String> present = new HashSet<>(now.keySet());
    present.addAll(last.keySet());
    return new Look(files, all ? present : null);
  }

  /** This file was dealt with as it is now. */
  void handled(String key) {
    Stamp stamp = Objects.requireNonNull(before.get()).get(key);
    if (stamp != null) {
      handled.put(key, stamp);
    }
  }

  private boolean isNew(String key, @Nullable Stamp now, @Nullable Stamp last) {
    return now != null && now.equals(last) && !now.equals(handled.get(key));
  }

  private List<FileSource> filesOf(String argument) {
    try {
      return sources.files(argument);
    } catch (CommandFailedException e) {
      return List.of(); // gone, or going while we look
    }
  }

  static String key(FileSource file) {
    return Path.of(file.name()).toAbsolutePath().normalize().toString();
  }

  private static @Nullable Stamp stamp(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
    } catch (IOException e) {
      return null;
    }
  }
}
