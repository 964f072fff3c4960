package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.forms.outline.Block.Item;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Lists, flattened: an inner list's items follow the item they stand in. */
final class Lists {
  private static final Evaluator MORE_THAN_TEXT =
      Selector.evaluatorOf("h1, h2, h3, h4, h5, h6, table, details, dl");

  private Lists() {}

  /** Whether a list only lays out cards or whole parts of the page. */
  static boolean isFlow(Element list) {
    return list.selectFirst(MORE_THAN_TEXT) != null;
  }

  static List<Item> items(Element list) {
    List<Item> items = new ArrayList<>();
    collect(list, 0, items);
    return items;
  }

  private static void collect(Element list, int depth, List<Item> items) {
    int number = 0;
    for (Element child : list.children()) {
      if (Names.isList(child)) {
        collect(child, depth + 1, items);
        continue;
      }
      number++;
      String mark = list.nameIs("ol") ? number + "." : "-";
      InlineText text = Inline.of(child);
      if (!text.isBlank()) {
        items.add(new Item(mark, depth, text.text().replace('\n', ' '), text.anchors()));
      }
      for (Element inner : child.children()) {
        collectInner(inner, depth, items);
      }
    }
  }

  private static void collectInner(Element element, int depth, List<Item> items) {
    if (Names.isList(element)) {
      collect(element, depth + 1, items);
    } else {
      element.children().forEach(child -> collectInner(child, depth, items));
    }
  }
}
