package dev.signpost.link.postings;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.About;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pages that name a concept are told of the others.
 *
 * @param about the concept's own page; null if there is none
 * @param band how rare it is, see {@link Rarity}
 * @param best the pages it is most salient on, the best of each kind and region
 */
public record ConceptPostings(PageId concept, @Nullable About about, int band, List<Posting> best) {
  public ConceptPostings {
    requireNonNull(concept, "concept");
    best = List.copyOf(best);
  }

  /** What is known of a concept nobody told of yet. */
  public static ConceptPostings unknown(PageId concept) {
    return new ConceptPostings(concept, null, 0, List.of());
  }

  public byte[] toBytes() {
    return new BytesWriter()
        .page(concept)
        .optional(about, About::write)
        .number(band)
        .list(best, Posting::write)
        .toBytes();
  }

  public static ConceptPostings read(byte[] bytes) {
    BytesReader in = new BytesReader(bytes);
    return new ConceptPostings(
        in.page(), in.optional(About::read), in.count(), in.list(Posting::read));
  }
}
