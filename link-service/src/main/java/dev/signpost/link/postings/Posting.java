package dev.signpost.link.postings;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.PageField;
import dev.signpost.link.concepts.ConceptUse;
import dev.signpost.link.concepts.EvidenceForm;
import dev.signpost.link.concepts.NameWord;
import dev.signpost.link.concepts.Stated;
import dev.signpost.link.concepts.Where;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a page has a subject, as the other pages with it see it.
 *
 * @param salience how much the page is about the concept, or how much the word makes up of its
 *     names, in percent; 0 if the page only wants to know of the concept
 * @param mentions of the concept; the word's share of the title in percent
 * @param evidence the place on that page; null for words
 * @param sentences as in {@link ConceptUse}
 * @param stated as in {@link ConceptUse}
 */
public record Posting(
    PageId page,
    Where where,
    int salience,
    int mentions,
    @Nullable Evidence evidence,
    List<Integer> sentences,
    @Nullable Stated stated) {
  public Posting {
    requireNonNull(page, "page");
    sentences = List.copyOf(sentences);
  }

  static Posting ofSite(PageId page) {
    return new Posting(page, Where.ANYWHERE, 100, 0, null, List.of(), null);
  }

  static Posting of(PageId page, Where where, NameWord word) {
    return new Posting(page, where, word.weight(), word.share(), null, List.of(), null);
  }

  static Posting of(PageId page, Where where, ConceptUse use) {
    return use.salience() == 0
        ? new Posting(page, Where.ANYWHERE, 0, 0, null, List.of(), null)
        : new Posting(
            page,
            where,
            use.salience(),
            use.mentions(),
            use.evidence(),
            use.sentences(),
            use.stated());
  }

  /** Whether it is only warned of there. */
  public boolean isRedFlag() {
    return evidence != null && PageField.named(evidence.field()) == PageField.RED_FLAGS;
  }

  boolean carries() {
    return salience > 0;
  }

  static void write(BytesWriter out, Posting posting) {
    Where.write(out.page(posting.page), posting.where);
    out.number(posting.salience)
        .number(posting.mentions)
        .optional(posting.evidence, EvidenceForm::write)
        .list(posting.sentences, BytesWriter::whole)
        .optional(posting.stated, Stated::write);
  }

  static Posting read(BytesReader in) {
    return new Posting(
        in.page(),
        Where.read(in),
        in.count(),
        in.count(),
        in.optional(EvidenceForm::read),
        in.list(BytesReader::whole),
        in.optional(Stated::read));
  }
}
