package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.forms.outline.Block.Heading;
import dev.signpost.ingest.forms.outline.Block.Item;
import dev.signpost.ingest.forms.outline.Block.Items;
import dev.signpost.ingest.forms.outline.Block.Paragraph;
import dev.signpost.ingest.forms.outline.Block.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Reads parts that are a list, with or without words around it. */
final class ListReader {
  private static final Pattern RED_FLAG_WORDS =
      Pattern.compile(
          "(?i)\\b(?:red flags?|warning signs?|danger signs?|emergency (?:care|help)"
              + "|(?:seek|get) (?:immediate|urgent|emergency))\\b");

  private static final int LONGEST_ANNOUNCEMENT = 300;

  private ListReader() {}

  /**
   * Adds the items of all lists, or, where paragraphs stand for a list, those.
   *
   * @return what is none of it
   */
  static List<Block> read(List<Block> blocks, Collection<String> items) {
    if (blocks.stream().noneMatch(Items.class::isInstance) && areItems(blocks)) {
      blocks.forEach(block -> items.add(block.text()));
      return List.of();
    }
    List<Block> rest = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Items list) {
        list.items().stream().map(Item::text).forEach(items::add);
      } else {
        rest.add(block);
      }
    }
    return rest;
  }

  /** A paragraph that ends with a colon announces a list; if there is none, it was lost. */
  private static boolean areItems(List<Block> blocks) {
    return blocks.stream()
        .allMatch(block -> block instanceof Paragraph && !block.text().endsWith(":"));
  }

  /** Items of lists in other parts that are announced as red flags. */
  static List<String> announcedRedFlags(List<Block> blocks) {
    List<String> flags = new ArrayList<>();
    String before = "";
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> before = paragraph.text();
        case Items list -> {
          if (announcesRedFlags(before)) {
            list.items().stream().map(Item::text).forEach(flags::add);
          }
          before = "";
        }
        case Heading _, Table _ -> before = "";
      }
    }
    return flags;
  }

  private static boolean announcesRedFlags(String before) {
    String end = before.substring(Math.max(0, before.length() - LONGEST_ANNOUNCEMENT));
    return end.endsWith(":") && RED_FLAG_WORDS.matcher(end).find();
  }
}
