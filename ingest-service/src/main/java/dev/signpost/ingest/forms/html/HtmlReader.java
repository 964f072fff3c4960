package dev.signpost.ingest.forms.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML. */
public final class HtmlReader {
  /** Deeper nesting is flattened by the parser; pages of people nest some forty deep. */
  private static final int DEEPEST = 128;

  private static final int MOST_TAGS = 100_000;

  private HtmlReader() {}

  /** Whether a document has so many tags that no page was meant; reading it would take long. */
  public static boolean isTooComplex(String html) {
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      char next = i + 1 < html.length() ? html.charAt(i + 1) : ' ';
      tags += next == '/' || Character.isLetter(next) ? 1 : 0;
    }
    return tags > MOST_TAGS;
  }

  /** Reads a page. */
  public static HtmlPage read(String html) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    Metas metas = new Metas(page);
    SchemaPage schema = new SchemaPage(SchemaGraph.of(page));
    PageHead head = PageHead.of(metas, schema);
    Optional<String> documentTitle = metas.title();
    Noise.removeFrom(page);
    Titled titled = Titled.of(MainContent.of(page), page);
    String title =
        Optional.ofNullable(titled.title()).or(schema::title).or(() -> documentTitle).orElse(null);
    return new HtmlPage(head, title, schema.kind().or(titled::kind).orElse(null), titled.blocks());
  }
}
