package dev.signpost.ingest.forms.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements by what they do to the text in them. */
final class Names {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
  private static final int BELOW_HEADINGS = 7;
  private static final int LONGEST_TITLE = 120;

  private Names() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isList(Element element) {
    return LISTS.contains(element.normalName());
  }

  /**
   * The level of a heading; what asks or titles a small part counts below them, and so does a
   * paragraph that is all bold; 0 if it is none.
   */
  static int headingLevel(Element element) {
    return switch (element.normalName()) {
      case "h1" -> 1;
      case "h2" -> 2;
      case "h3" -> 3;
      case "h4" -> 4;
      case "h5" -> 5;
      case "h6" -> 6;
      case "dt", "summary" -> BELOW_HEADINGS;
      case "p" -> isBoldTitle(element) ? BELOW_HEADINGS : 0;
      default -> 0;
    };
  }

  private static boolean isBoldTitle(Element paragraph) {
    Element only = paragraph.firstElementChild();
    if (only == null
        || !(only.nameIs("b") || only.nameIs("strong"))
        || paragraph.childrenSize() > 1
        || !paragraph.ownText().isBlank()) {
      return false;
    }
    String text = only.text();
    return !text.isBlank() && text.length() <= LONGEST_TITLE && !text.endsWith(".");
  }
}
