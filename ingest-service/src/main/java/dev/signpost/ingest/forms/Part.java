package dev.signpost.ingest.forms;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The blocks under one heading.
 *
 * @param heading null for what stands before the first one
 * @param level of the heading
 */
record Part(@Nullable String heading, int level, List<Node> blocks) {
  Part {
    blocks = List.copyOf(blocks);
  }

  /** Parts of a document, split at the headings of this level and above. */
  static List<Part> split(Node document, int level) {
    List<Node> children = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return split(children, level);
  }

  /** The part's own parts. */
  List<Part> split(int below) {
    return split(blocks, below);
  }

  String text() {
    return PlainText.of(blocks);
  }

  private static List<Part> split(List<Node> blocks, int level) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      boolean ends = i == blocks.size() || isHeading(blocks.get(i), level);
      if (ends && i > start) {
        parts.add(of(blocks.subList(start, i), level));
        start = i;
      }
    }
    return parts;
  }

  private static Part of(List<Node> blocks, int level) {
    return isHeading(blocks.getFirst(), level) && blocks.getFirst() instanceof Heading heading
        ? new Part(
            PlainText.of(List.of(heading)), heading.getLevel(), blocks.subList(1, blocks.size()))
        : new Part(null, 0, blocks);
  }

  private static boolean isHeading(Node node, int level) {
    return node instanceof Heading heading && heading.getLevel() <= level;
  }
}
