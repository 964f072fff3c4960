package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.forms.outline.BlockNames;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML. */
public final class HtmlReader {
  /** Deeper nesting is flattened by the parser; pages of people nest some forty deep. */
  private static final int DEEPEST = 128;

  private HtmlReader() {}

  /** Reads a page; nothing if the parser gives up on it. */
  public static Optional<HtmlPage> read(String html, BlockNames names) {
    return parsed(html).map(page -> read(page, names));
  }

  /** The parser stands for any input, but now and then one trips its own checks. */
  private static Optional<Document> parsed(String html) {
    try {
      return Optional.of(Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, ""));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static HtmlPage read(Document page, BlockNames names) {
    Metas metas = new Metas(page);
    SchemaPage schema = new SchemaPage(SchemaGraph.of(page));
    PageHead head = PageHead.of(metas, schema);
    Optional<String> documentTitle = metas.title();
    Noise.removeFrom(page, names);
    Titled titled = Titled.of(MainContent.of(page, names), page);
    String title =
        Optional.ofNullable(titled.title()).or(schema::title).or(() -> documentTitle).orElse(null);
    return new HtmlPage(head, title, schema.kind().or(titled::kind).orElse(null), titled.blocks());
  }
}
