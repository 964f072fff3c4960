package dev.signpost.link.postings;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.ConceptUse;
import dev.signpost.link.concepts.EvidenceForm;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a page names a concept, as the other pages with the concept see it.
 *
 * @param salience in percent; 0 if the page only wants to know of the concept
 * @param evidence the place on that page
 */
public record Posting(
    PageId page, List<String> regions, int salience, int mentions, @Nullable Evidence evidence) {
  public Posting {
    requireNonNull(page, "page");
    regions = List.copyOf(regions);
  }

  static Posting of(PageId page, List<String> regions, ConceptUse use) {
    return use.salience() == 0
        ? new Posting(page, List.of(), 0, 0, null)
        : new Posting(page, regions, use.salience(), use.mentions(), use.evidence());
  }

  boolean carries() {
    return salience > 0;
  }

  static void write(BytesWriter out, Posting posting) {
    out.page(posting.page)
        .list(posting.regions, BytesWriter::text)
        .number(posting.salience)
        .number(posting.mentions)
        .optional(posting.evidence, EvidenceForm::write);
  }

  static Posting read(BytesReader in) {
    return new Posting(
        in.page(),
        in.list(BytesReader::text),
        in.count(),
        in.count(),
        in.optional(EvidenceForm::read));
  }
}
