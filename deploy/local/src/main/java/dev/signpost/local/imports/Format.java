package dev.signpost.local.imports;

import dev.signpost.ingest.forms.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How drafts lie in a file; any of them may be compressed with gzip. */
enum Format {
  /** One JSON draft a line. */
  NDJSON,
  /** One JSON draft, an array of them, or several one after the other. */
  JSON,
  /** One draft with YAML front matter. */
  MARKDOWN,
  /** One page as a site shows it. */
  HTML,
  /** One page as plain text. */
  TEXT;

  static Optional<Format> ofFileName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return plain.endsWith(".ndjson") || plain.endsWith(".jsonl")
        ? Optional.of(NDJSON)
        : Form.ofFileName(plain).map(Format::of);
  }

  private static Format of(Form form) {
    return switch (form) {
      case JSON -> JSON;
      case MARKDOWN -> MARKDOWN;
      case HTML -> HTML;
      case TEXT -> TEXT;
    };
  }

  static String names() {
    return String.join(", ", Arrays.stream(values()).map(Format::wireName).toList());
  }

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
