package dev.signpost.link.concepts;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as the graph sees it.
 *
 * @param about null for a page that is not there (any more)
 * @param uses each concept once
 * @param nameWords of its names, each word once
 */
public record PageConcepts(@Nullable About about, List<ConceptUse> uses, List<NameWord> nameWords) {
  public static final PageConcepts NONE = new PageConcepts(null, List.of(), List.of());

  public PageConcepts {
    uses = List.copyOf(uses);
    nameWords = List.copyOf(nameWords);
  }

  public byte[] toBytes() {
    return new BytesWriter()
        .optional(about, About::write)
        .list(uses, ConceptUse::write)
        .list(nameWords, NameWord::write)
        .toBytes();
  }

  public static PageConcepts read(BytesReader in) {
    return new PageConcepts(
        in.optional(About::read), in.list(ConceptUse::read), in.list(NameWord::read));
  }
}
