package dev.signpost.link.concepts;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page stands to a concept it names or links to.
 *
 * @param salience how much it is what the page is about, in percent; 0 carries no link
 * @param mentions how many mentions carry it
 * @param assertion of the mention that counts most; absent and other people's carry no link
 * @param evidence that mention; null if the concept is linked to but not named
 * @param sentences numbers of the sentences that name it, if they are few and all in sections
 * @param declared the editor's link, if there is one
 */
public record ConceptUse(
    PageId concept,
    int salience,
    int mentions,
    Assertion assertion,
    @Nullable Evidence evidence,
    List<Integer> sentences,
    @Nullable Declared declared) {
  private static final Assertion[] ASSERTIONS = Assertion.values();
  private static final Block[] BLOCKS = Block.values();

  public ConceptUse {
    requireNonNull(concept, "concept");
    requireNonNull(assertion, "assertion");
    sentences = List.copyOf(sentences);
    if (salience < 0 || salience > 100) {
      throw new IllegalArgumentException("salience must be a percentage: " + salience);
    }
  }

  /** The same with an editor's link. */
  public ConceptUse with(Declared link) {
    return new ConceptUse(concept, salience, mentions, assertion, evidence, sentences, link);
  }

  /** An editor's link to a concept that is not named. */
  public static ConceptUse linked(PageId concept, Declared link) {
    return new ConceptUse(concept, 0, 0, Assertion.PRESENT, null, List.of(), link);
  }

  /**
   * An editor's link.
   *
   * @param place its place among the page's links
   * @param block where the editor wants it; null: where pages of its kind stand
   */
  public record Declared(int place, @Nullable Block block) {
    static void write(BytesWriter out, Declared declared) {
      out.number(declared.place).optional(declared.block, (o, block) -> o.number(block.ordinal()));
    }

    static Declared read(BytesReader in) {
      return new Declared(in.count(), in.optional(i -> BLOCKS[i.count()]));
    }
  }

  static void write(BytesWriter out, ConceptUse use) {
    out.page(use.concept)
        .number(use.salience)
        .number(use.mentions)
        .number(use.assertion.ordinal())
        .optional(use.evidence, EvidenceForm::write)
        .list(use.sentences, BytesWriter::whole)
        .optional(use.declared, Declared::write);
  }

  static ConceptUse read(BytesReader in) {
    return new ConceptUse(
        in.page(),
        in.count(),
        in.count(),
        ASSERTIONS[in.count()],
        in.optional(EvidenceForm::read),
        in.list(BytesReader::whole),
        in.optional(Declared::read));
  }
}
