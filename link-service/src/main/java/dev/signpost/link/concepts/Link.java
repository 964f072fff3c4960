package dev.signpost.link.concepts;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Block;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import org.jspecify.annotations.Nullable;

/**
 * An editor's link as it stands on the page.
 *
 * @param block the block the editor named; null if none, or one there is not
 */
public record Link(PageId to, @Nullable Block block) {
  private static final Block[] BLOCKS = Block.values();

  public Link {
    requireNonNull(to, "to");
  }

  public static Link of(DeclaredLink link) {
    return new Link(link.to(), link.role() == null ? null : Block.named(link.role()).orElse(null));
  }

  public static void write(BytesWriter out, Link link) {
    out.page(link.to).optional(link.block, (o, block) -> o.number(block.ordinal()));
  }

  public static Link read(BytesReader in) {
    return new Link(in.page(), in.optional(i -> BLOCKS[i.count()]));
  }
}
