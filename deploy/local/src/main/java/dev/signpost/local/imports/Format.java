package dev.signpost.local.imports;

import java.util.Locale;
import java.util.Optional;

/** How drafts lie in a file; any of them may be compressed with gzip. */
enum Format {
  /** One JSON draft a line. */
  NDJSON(".ndjson"),
  /** One JSON draft, an array of them, or several one after the other. */
  JSON(".json"),
  /** One draft with YAML front matter. */
  MARKDOWN(".md");

  private final String suffix;

  Format(String suffix) {
    this.suffix = suffix;
  }

  static Optional<Format> ofFileName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    for (Format format : values()) {
      if (plain.endsWith(format.suffix)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
