package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.forms.outline.Block;
import dev.signpost.ingest.forms.outline.Block.Heading;
import dev.signpost.ingest.forms.outline.BlockNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page is about, wherever the site keeps it. */
final class MainContent {
  private static final List<String> PLACES =
      List.of(
          "main, [role=main]",
          "[itemprop=articleBody]",
          "article",
          "#content, #main, #main-content, .main-content, .entry-content, .post-content,"
              + " .page-content, .article-body");

  /** A place with less than this share of the page's text is not the main one. */
  private static final int LEAST_SHARE = 4;

  private static final int MOST_CANDIDATES = 20;

  private MainContent() {}

  /** The blocks of the main content, then those elsewhere that lead to related pages. */
  static List<Block> of(Document page, BlockNames names) {
    Element main = main(page);
    List<Block> blocks = new ArrayList<>(BlockFlow.of(main));
    page.select("h2, h3, h4").stream()
        .filter(heading -> names.announcesLinks(heading.text()))
        .filter(heading -> !isIn(heading, main))
        .limit(MOST_CANDIDATES)
        .forEach(heading -> blocks.addAll(under(heading)));
    return blocks;
  }

  private static Element main(Document page) {
    Element body = page.body();
    int all = body.text().length();
    for (String place : PLACES) {
      Element found =
          body.select(place).stream()
              .limit(MOST_CANDIDATES)
              .max(Comparator.comparingInt(element -> element.text().length()))
              .orElse(null);
      if (found != null && found.text().length() * (long) LEAST_SHARE >= all) {
        return found;
      }
    }
    return body;
  }

  /** A heading and what follows it among its siblings. */
  private static List<Block> under(Element heading) {
    Element parent = heading.parent();
    List<Block> around = parent == null ? List.of() : BlockFlow.of(parent);
    List<Block> blocks = new ArrayList<>();
    for (Block block : around) {
      boolean starts = block instanceof Heading h && h.text().equals(heading.text().strip());
      if (starts && blocks.isEmpty()) {
        blocks.add(block);
      } else if (!blocks.isEmpty()) {
        if (block instanceof Heading h && h.level() <= Names.headingLevel(heading)) {
          break;
        }
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static boolean isIn(Element inner, Element outer) {
    return inner.parents().contains(outer);
  }
}
