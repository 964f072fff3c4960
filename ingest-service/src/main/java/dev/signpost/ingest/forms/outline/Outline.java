package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.outline.Block.Paragraph;
import dev.signpost.ingest.forms.outline.Purpose.Field;
import dev.signpost.ingest.forms.outline.Purpose.Links;
import dev.signpost.ingest.forms.outline.Purpose.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a page, part by part. */
public final class Outline {
  private static final int MOST_NOTES = 20;

  private final LinkReader linkReader;
  private final List<Section> sections = new ArrayList<>();
  private final Set<String> redFlags = new LinkedHashSet<>();
  private final List<String> less = new ArrayList<>();
  private final List<String> depends = new ArrayList<>();
  private final List<String> more = new ArrayList<>();
  private final List<Faq> faq = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private final Map<PageId, DeclaredLink> links = new LinkedHashMap<>();
  private final List<ReviewNote> notes = new ArrayList<>();
  private final Set<DeclaredLink> guesses = new LinkedHashSet<>();

  private Outline(String site) {
    this.linkReader = new LinkReader(site);
  }

  /**
   * Reads a page.
   *
   * @param blocks without the page's own title
   * @param site host of the page itself; empty where it is not known
   */
  public static PageText of(List<Block> blocks, BlockNames names, String site) {
    Outline outline = new Outline(site);
    Opening opening = Opening.of(List.of());
    for (OutlinePart part : OutlinePart.split(blocks, names)) {
      List<Block> text = outline.withoutNotes(part);
      if (part.heading() == null) {
        opening = Opening.of(text);
      } else {
        outline.read(part.heading().text(), part, text);
      }
    }
    return outline.result(opening);
  }

  private void read(String heading, OutlinePart part, List<Block> blocks) {
    switch (part.purpose()) {
      case Text(var role) -> {
        redFlags.addAll(ListReader.announcedRedFlags(blocks));
        add(linkReader.linkLists(blocks));
        sections.add(new Section(heading, Prose.of(blocks), role));
      }
      case Links links -> readLinks(heading, links, blocks);
      case Field field -> readField(heading, field, blocks);
    }
  }

  private void readField(String heading, Field field, List<Block> blocks) {
    List<Block> rest =
        switch (field) {
          case RED_FLAGS -> ListReader.read(blocks, redFlags);
          case QUESTIONS -> ListReader.read(blocks, questions);
          case CONCERN -> blocks;
          case CONCERN_LESS -> ListReader.read(blocks, less);
          case CONCERN_DEPENDS -> ListReader.read(blocks, depends);
          case CONCERN_MORE -> ListReader.read(blocks, more);
          case FAQ -> FaqReader.read(blocks, faq);
        };
    boolean empty = rest.isEmpty() && blocks.isEmpty() && field != Field.CONCERN;
    if (!rest.isEmpty() || empty) {
      sections.add(new Section(heading, Prose.of(rest), field.role()));
    }
  }

  private void readLinks(String heading, Links purpose, List<Block> blocks) {
    List<DeclaredLink> found = linkReader.addressed(blocks, purpose.role());
    List<Block> rest = linkReader.withoutBareLinks(blocks);
    if (found.isEmpty() && blocks.stream().allMatch(block -> block.anchors().isEmpty())) {
      found = linkReader.guessed(blocks, purpose);
      guesses.addAll(found);
    }
    add(found);
    if (!rest.isEmpty() || found.isEmpty()) {
      sections.add(new Section(heading, Prose.of(rest), purpose.role()));
    }
  }

  private void add(List<DeclaredLink> found) {
    found.forEach(link -> links.putIfAbsent(link.to(), link));
  }

  /** Lines that only tell of the page's review are no text of the page. */
  private List<Block> withoutNotes(OutlinePart part) {
    List<Block> text = new ArrayList<>(part.blocks().size());
    for (Block block : part.blocks()) {
      var note =
          block instanceof Paragraph && part.purpose() != Field.FAQ && notes.size() < MOST_NOTES
              ? ReviewNote.of(block.text())
              : java.util.Optional.<ReviewNote>empty();
      note.ifPresentOrElse(notes::add, () -> text.add(block));
    }
    return text;
  }

  private PageText result(Opening opening) {
    List<Section> all = new ArrayList<>(opening.rest());
    all.addAll(sections);
    @Nullable Review review =
        notes.stream().map(ReviewNote::review).reduce(ReviewNote::both).orElse(null);
    boolean concerns = !(less.isEmpty() && depends.isEmpty() && more.isEmpty());
    return new PageText(
        opening.summary(),
        all,
        List.copyOf(redFlags),
        concerns ? new Concern(less, depends, more) : null,
        faq,
        questions,
        List.copyOf(links.values()),
        links.values().stream().anyMatch(guesses::contains),
        review,
        notes.stream().flatMap(note -> note.unread().stream()).toList());
  }
}
