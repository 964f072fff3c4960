package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.outline.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page says.
 *
 * @param kind by its JSON-LD or the label above its title
 * @param blocks its content, without the title
 */
public record HtmlPage(
    PageHead head, @Nullable String title, @Nullable PageKind kind, List<Block> blocks) {
  public HtmlPage {
    blocks = List.copyOf(blocks);
  }
}
