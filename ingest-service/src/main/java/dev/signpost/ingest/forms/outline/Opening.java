package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.contract.Page.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first heading: the summary; where it is long, its first paragraph, and the
 * rest becomes a section without heading.
 */
record Opening(@Nullable String summary, List<Section> rest) {
  private static final int LONGEST_SUMMARY = 600;

  Opening {
    rest = List.copyOf(rest);
  }

  static Opening of(List<Block> blocks) {
    String all = Prose.of(blocks);
    if (all.length() <= LONGEST_SUMMARY) {
      return new Opening(all.isEmpty() ? null : all, List.of());
    }
    String rest = Prose.of(blocks.subList(1, blocks.size()));
    return new Opening(
        blocks.getFirst().text(),
        rest.isEmpty() ? List.of() : List.of(new Section(null, rest, "overview")));
  }
}
