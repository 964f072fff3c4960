package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.forms.outline.Anchor;
import dev.signpost.ingest.forms.outline.Block;
import dev.signpost.ingest.forms.outline.Block.Paragraph;
import dev.signpost.ingest.forms.outline.Block.Table;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Tables of data, which become text; those that only lay a page out are looked through. */
final class Tables {
  private static final Evaluator ROWS = Selector.evaluatorOf("tr");
  private static final Evaluator CELLS = Selector.evaluatorOf("> td, > th");
  private static final Evaluator MORE_THAN_TEXT =
      Selector.evaluatorOf("td table, th table, td h1, td h2, td h3, td ul, td ol");

  private Tables() {}

  static boolean isData(Element table) {
    return !"presentation".equals(table.attr("role"))
        && table.selectFirst(MORE_THAN_TEXT) == null
        && table.select(ROWS).stream().filter(row -> row.select(CELLS).size() > 1).count() > 1;
  }

  /** The caption, if there is one, and the table. */
  static List<Block> read(Element table) {
    List<Block> blocks = new ArrayList<>();
    Element caption = table.selectFirst("caption");
    if (caption != null && !Inline.of(caption).isBlank()) {
      blocks.add(new Paragraph(Inline.of(caption).text()));
    }
    List<List<String>> rows = new ArrayList<>();
    List<Anchor> anchors = new ArrayList<>();
    for (Element row : table.select(ROWS)) {
      List<InlineText> cells = row.select(CELLS).stream().map(Inline::of).toList();
      cells.forEach(cell -> anchors.addAll(cell.anchors()));
      if (!cells.stream().allMatch(InlineText::isBlank)) {
        rows.add(cells.stream().map(cell -> cell.text().replace('\n', ' ')).toList());
      }
    }
    blocks.add(new Table(rows, anchors));
    return blocks;
  }
}
