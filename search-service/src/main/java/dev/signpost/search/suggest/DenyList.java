package dev.signpost.search.suggest;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is never suggested: pages by id and names in any case, one a line; a line of {@code *} is
 * everything. Lines that begin with {@code #} say why.
 */
public record DenyList(Set<String> entries) {
  /** Everything may be suggested. */
  public static final DenyList EMPTY = new DenyList(Set.of());

  private static final String EVERYTHING = "*";

  public DenyList {
    entries = Set.copyOf(entries);
  }

  /** Reads the lines. */
  public static DenyList of(String text) {
    return new DenyList(
        text.lines()
            .map(line -> line.strip().toLowerCase(Locale.ROOT))
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether nothing is to be suggested at all. */
  boolean everything() {
    return entries.contains(EVERYTHING);
  }

  boolean denies(Suggestion suggestion) {
    return entries.contains(suggestion.page().toString())
        || entries.contains(suggestion.text().toLowerCase(Locale.ROOT))
        || entries.contains(suggestion.title().toLowerCase(Locale.ROOT));
  }
}
