package dev.signpost.link.postings;

import dev.signpost.link.concepts.About;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pages that have a subject in common are told of each other.
 *
 * @param about the concept's own page; null if there is none, and for words
 * @param band how rare it is, see {@link Rarity}
 * @param boilerplate sentences that name it on many pages and carry no link
 * @param quota pages that name it with less salience do not link to it; 0 if all do
 * @param best the pages it is most salient on, the best of each kind and region
 */
public record SubjectPostings(
    @Nullable About about, int band, Boilerplate boilerplate, int quota, List<Posting> best) {
  /** What is known of a subject nobody told of yet. */
  public static final SubjectPostings UNKNOWN =
      new SubjectPostings(null, 0, Boilerplate.NONE, 0, List.of());

  public SubjectPostings {
    best = List.copyOf(best);
  }

  /** Of the site all that matters is how many pages it has, in powers of two. */
  static SubjectPostings ofSite(int pages) {
    return new SubjectPostings(null, Rarity.doublings(pages), Boilerplate.NONE, 0, List.of());
  }

  public byte[] toBytes() {
    BytesWriter out = new BytesWriter().optional(about, About::write).number(band);
    Boilerplate.write(out, boilerplate);
    return out.number(quota).list(best, Posting::write).toBytes();
  }

  public static SubjectPostings read(byte[] bytes) {
    BytesReader in = new BytesReader(bytes);
    return new SubjectPostings(
        in.optional(About::read),
        in.count(),
        Boilerplate.read(in),
        in.count(),
        in.list(Posting::read));
  }
}
