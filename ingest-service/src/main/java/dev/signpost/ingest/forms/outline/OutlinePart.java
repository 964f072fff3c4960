package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.forms.outline.Block.Heading;
import dev.signpost.ingest.forms.outline.Purpose.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands under it.
 *
 * @param heading null for what stands before the first one
 */
record OutlinePart(@Nullable Heading heading, Purpose purpose, List<Block> blocks) {
  OutlinePart {
    blocks = List.copyOf(blocks);
  }

  /**
   * Splits a page at its section headings, and at deeper ones that announce a part of their own
   * kind.
   */
  static List<OutlinePart> split(List<Block> page, BlockNames names) {
    int sections = sectionLevel(page);
    List<OutlinePart> parts = new ArrayList<>();
    OutlinePart current = new OutlinePart(null, new Purpose.Text(null), List.of());
    List<Block> blocks = new ArrayList<>();
    for (Block block : page) {
      if (block instanceof Heading heading && current.endsAt(heading, names, sections, blocks)) {
        parts.add(current.with(blocks));
        blocks.clear();
        current =
            new OutlinePart(heading, names.purpose(heading.text(), heading.role()), List.of());
      } else {
        blocks.add(block);
      }
    }
    parts.add(current.with(blocks));
    return parts;
  }

  /** The role of the section that the part's text becomes. */
  @Nullable String role() {
    return purpose.role();
  }

  private OutlinePart with(List<Block> held) {
    return new OutlinePart(heading, purpose, held);
  }

  private boolean endsAt(Heading next, BlockNames names, int sections, List<Block> held) {
    boolean standsAlone = !(names.purpose(next.text(), next.role()) instanceof Purpose.Text);
    if (heading == null) {
      return next.level() <= sections || standsAlone;
    }
    if (purpose == Field.FAQ) {
      return next.level() < heading.level()
          || (next.level() == heading.level() && !isQuestion(next, held));
    }
    return next.level() <= Math.max(sections, heading.level())
        || (standsAlone && !(purpose instanceof Purpose.Links));
  }

  /** Questions may stand at the level of the heading that announces them, if all of them do. */
  private static boolean isQuestion(Heading next, List<Block> held) {
    return next.text().endsWith("?")
        && held.stream().noneMatch(block -> block instanceof Heading h && h.level() > next.level());
  }

  private static int sectionLevel(List<Block> page) {
    int level = Integer.MAX_VALUE;
    for (Block block : page) {
      if (block instanceof Heading heading) {
        level = Math.min(level, Math.max(2, heading.level()));
      }
    }
    return level;
  }
}
