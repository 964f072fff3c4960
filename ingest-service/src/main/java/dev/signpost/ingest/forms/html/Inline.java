package dev.signpost.ingest.forms.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element whose inner blocks do not matter: a heading, a cell, an item. */
final class Inline {
  private Inline() {}

  static InlineText of(Element element) {
    InlineText text = new InlineText();
    append(element, text);
    return text;
  }

  /** Appends all but lists, which are items of their own. */
  static void append(Element element, InlineText text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element child && !Names.isList(child)) {
        appendChild(child, text);
      }
    }
  }

  private static void appendChild(Element child, InlineText text) {
    if (child.nameIs("br")) {
      text.lineBreak();
    } else if (child.nameIs("a")) {
      int from = text.mark();
      append(child, text);
      text.link(from, child.attr("href"));
    } else if (Names.isBlock(child)) {
      text.append(" ");
      append(child, text);
      text.append(" ");
    } else {
      append(child, text);
    }
  }
}
