package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.forms.outline.Anchor;
import dev.signpost.ingest.forms.outline.Block;
import dev.signpost.ingest.forms.outline.Block.Heading;
import dev.signpost.ingest.forms.outline.Block.Items;
import dev.signpost.ingest.forms.outline.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of an element, in reading order. */
final class BlockFlow {
  private final List<Block> blocks = new ArrayList<>();
  private InlineText inline = new InlineText();

  private BlockFlow() {}

  static List<Block> of(Element root) {
    BlockFlow flow = new BlockFlow();
    flow.children(root);
    flow.paragraph();
    return flow.blocks;
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        inline.append(text.getWholeText());
      } else if (node instanceof Element child) {
        element(child);
      }
    }
  }

  private void element(Element element) {
    int level = Names.headingLevel(element);
    if (level > 0) {
      heading(element, level);
    } else if (Names.isList(element)) {
      list(element);
    } else if (element.nameIs("table") && Tables.isData(element)) {
      paragraph();
      blocks.addAll(Tables.read(element));
    } else if (element.nameIs("br")) {
      inline.lineBreak();
    } else if (element.nameIs("a")) {
      link(element);
    } else if (Names.isBlock(element)) {
      paragraph();
      children(element);
      paragraph();
    } else {
      children(element);
    }
  }

  /** A link around several blocks, as cards have, counts for the first one. */
  private void link(Element anchor) {
    String href = anchor.attr("href");
    int before = blocks.size();
    int from = inline.mark();
    InlineText begun = inline;
    children(anchor);
    if (begun == inline) {
      begun.link(from, href);
    } else {
      linkFirst(before, href);
    }
  }

  private void linkFirst(int before, String href) {
    if (before >= blocks.size()) {
      return;
    }
    Block first = blocks.get(before);
    List<Anchor> anchors = List.of(new Anchor(first.text(), href));
    if (first instanceof Heading h) {
      blocks.set(before, new Heading(h.level(), h.text(), anchors, h.role()));
    } else if (first instanceof Paragraph p) {
      blocks.set(before, new Paragraph(p.text(), anchors));
    }
  }

  private void heading(Element element, int level) {
    paragraph();
    InlineText text = Inline.of(element);
    if (!text.isBlank()) {
      blocks.add(
          new Heading(level, text.text().replace('\n', ' '), text.anchors(), Roles.of(element)));
    }
  }

  private void list(Element list) {
    paragraph();
    if (Lists.isFlow(list)) {
      children(list);
      paragraph();
    } else {
      List<Block.Item> items = Lists.items(list);
      if (!items.isEmpty()) {
        blocks.add(new Items(items));
      }
    }
  }

  /** Ends the running text; breaks in a row separate paragraphs, too. */
  private void paragraph() {
    InlineText ended = inline;
    if (ended.isBlank()) {
      if (ended.mark() > 0) {
        inline = new InlineText();
      }
      return;
    }
    inline = new InlineText();
    String[] paragraphs = ended.text().split("\n{2,}", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (!paragraphs[i].isBlank()) {
        blocks.add(new Paragraph(paragraphs[i].strip(), i == 0 ? ended.anchors() : List.of()));
      }
    }
  }
}
