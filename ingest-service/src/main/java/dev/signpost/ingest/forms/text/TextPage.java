package dev.signpost.ingest.forms.text;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.outline.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What plain text says.
 *
 * @param title null where there is nothing that could be one
 * @param untitled whether the title was made of what the first part introduces
 * @param kind by the label above the title
 * @param leftOut lines above the title that are no such label: the site's name
 */
public record TextPage(
    @Nullable String title,
    boolean untitled,
    @Nullable PageKind kind,
    int leftOut,
    List<Block> blocks) {
  public TextPage {
    blocks = List.copyOf(blocks);
  }
}
