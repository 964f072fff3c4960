package dev.signpost.ingest.forms.outline;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One piece of a page, in reading order. */
public sealed interface Block {
  /** As plain text, the way pages hold it. */
  String text();

  /** The links in it. */
  List<Anchor> anchors();

  /**
   * A heading.
   *
   * @param level 1 is the page's; deeper ones have greater numbers
   * @param role what the part is for, where the source says so itself
   */
  record Heading(int level, String text, List<Anchor> anchors, @Nullable String role)
      implements Block {
    public Heading {
      anchors = List.copyOf(anchors);
    }

    public Heading(int level, String text) {
      this(level, text, List.of(), null);
    }
  }

  /** A paragraph. */
  record Paragraph(String text, List<Anchor> anchors) implements Block {
    public Paragraph {
      anchors = List.copyOf(anchors);
    }

    public Paragraph(String text) {
      this(text, List.of());
    }
  }

  /** A list. */
  record Items(List<Item> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return items.stream()
          .map(item -> "  ".repeat(item.depth()) + item.mark() + " " + item.text())
          .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Anchor> anchors() {
      return items.stream().flatMap(item -> item.anchors().stream()).toList();
    }
  }

  /** A table, row by row. */
  record Table(List<List<String>> rows, List<Anchor> anchors) implements Block {
    public Table {
      rows = List.copyOf(rows);
      anchors = List.copyOf(anchors);
    }

    @Override
    public String text() {
      return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
    }
  }

  /**
   * One item of a list.
   *
   * @param mark {@code -} or a number
   * @param depth of lists around its own
   */
  record Item(String mark, int depth, String text, List<Anchor> anchors) {
    public Item {
      anchors = List.copyOf(anchors);
    }
  }
}
