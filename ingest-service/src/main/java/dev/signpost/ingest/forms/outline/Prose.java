package dev.signpost.ingest.forms.outline;

import java.util.List;
import java.util.stream.Collectors;

/** Blocks as the plain text that pages hold. */
final class Prose {
  private Prose() {}

  /** Blocks with an empty line between, list items and table rows on lines of their own. */
  static String of(List<Block> blocks) {
    return blocks.stream()
        .map(Block::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }
}
