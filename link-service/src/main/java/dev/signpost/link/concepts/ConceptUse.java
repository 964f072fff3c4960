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
 * @param text how it is named, but for red flags; null if it is not
 * @param redFlags how the page's red flags name it as a danger; null if they do not
 * @param sentences numbers of the sentences that name it, if they are few and none is a title's, a
 *     summary's or a red flag
 * @param stated what the wording of a phrase page states of it; null on other pages
 * @param declared the editor's link, if there is one
 */
public record ConceptUse(
    PageId concept,
    @Nullable Naming text,
    @Nullable Naming redFlags,
    List<Integer> sentences,
    @Nullable Stated stated,
    @Nullable Declared declared) {
  private static final Block[] BLOCKS = Block.values();

  public ConceptUse {
    requireNonNull(concept, "concept");
    sentences = List.copyOf(sentences);
  }

  /** How much it is what the page is about, in percent; 0 carries no link. */
  public int salience() {
    int in = text == null ? 0 : text.salience();
    int warned = redFlags == null ? 0 : redFlags.salience();
    return warned == 0 ? in : (int) Math.round(100 - (100 - in) * (100 - warned) / 100.0);
  }

  /** How many mentions carry it. */
  public int mentions() {
    return (text == null ? 0 : text.mentions()) + (redFlags == null ? 0 : redFlags.mentions());
  }

  /** Of the mention that counts most; absent and other people's carry no link. */
  public Assertion assertion() {
    Naming first = first();
    return first == null ? Assertion.PRESENT : first.assertion();
  }

  /** The mention that counts most; null if the concept is linked to but not named. */
  public @Nullable Evidence evidence() {
    Naming first = first();
    return first == null ? null : first.evidence();
  }

  /** The text before its red flags, if it says anything. */
  private @Nullable Naming first() {
    boolean warnedOnly = redFlags != null && (text == null || text.salience() == 0);
    return warnedOnly ? redFlags : text;
  }

  /** The same with an editor's link. */
  public ConceptUse with(Declared link) {
    return new ConceptUse(concept, text, redFlags, sentences, stated, link);
  }

  /** The same with what a wording states of it, or states besides. */
  ConceptUse stating(Stated more) {
    Stated all = stated == null ? more : stated.and(more);
    return new ConceptUse(concept, text, redFlags, sentences, all, declared);
  }

  /** An editor's link to a concept that is not named. */
  public static ConceptUse linked(PageId concept, Declared link) {
    return new ConceptUse(concept, null, null, List.of(), null, link);
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
        .optional(use.text, Naming::write)
        .optional(use.redFlags, Naming::write)
        .list(use.sentences, BytesWriter::whole)
        .optional(use.stated, Stated::write)
        .optional(use.declared, Declared::write);
  }

  static ConceptUse read(BytesReader in) {
    return new ConceptUse(
        in.page(),
        in.optional(Naming::read),
        in.optional(Naming::read),
        in.list(BytesReader::whole),
        in.optional(Stated::read),
        in.optional(Declared::read));
  }
}
