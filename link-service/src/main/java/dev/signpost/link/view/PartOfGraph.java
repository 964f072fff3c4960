package dev.signpost.link.view;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.blocks.Explanation;
import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.concepts.PageConcepts;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.listing.SummaryBook;
import dev.signpost.link.pages.PageBook;
import dev.signpost.link.pages.PageCard;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The pages of one partition. */
public record PartOfGraph(PageBook book, SummaryBook summaries, Ranking ranking) {
  /** A page that was ever seen. */
  public Optional<PageInGraph> find(PageId page) {
    return book.find(page).stream()
        .boxed()
        .flatMap(number -> book.card(number).stream().map(card -> see(number, card)))
        .findFirst();
  }

  /** Whether and why a page that was seen stands beside another. */
  public Explanation explain(PageId from, PageId to) {
    int number = book.find(from).orElseThrow();
    return ranking.explain(from, book.concepts(number), summaries::postings, to);
  }

  /** Hands over the pages that are there. */
  public void forEach(Consumer<PageInGraph> pages) {
    book.forEach((number, card) -> {
      if (card.about() != null) {
        pages.accept(see(number, card));
      }
    });
  }

  private PageInGraph see(int number, PageCard card) {
    PageConcepts concepts = book.concepts(number);
    Set<Refused> refused = new LinkedHashSet<>();
    Map<Block, List<RelatedPage>> blocks =
        ranking.blocks(
            card.id(),
            concepts,
            summaries::postings,
            (to, rule, refusal) ->
                refused.add(new Refused(card.id(), to, rule, refusal.rule(), refusal.text())));
    boolean named = !summaries.postings(Subject.concept(card.id())).best().isEmpty();
    return new PageInGraph(card, concepts.uses(), blocks, List.copyOf(refused), named);
  }
}
