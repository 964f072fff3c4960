package dev.signpost.link.streams;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.concepts.PageConcepts;
import dev.signpost.link.listing.SummaryBook;
import dev.signpost.link.pages.PageBook;
import dev.signpost.link.pages.PageCard;
import dev.signpost.link.table.Table;
import dev.signpost.link.view.GraphView;
import dev.signpost.link.view.PageInGraph;
import dev.signpost.streams.RunningStreams;
import java.util.Optional;
import org.apache.kafka.streams.errors.InvalidStateStoreException;

/**
 * Works a page's blocks out from the stores of this instance, as its task does: the lists
 * themselves are not kept.
 */
public record StoreGraphView(RunningStreams running, GraphApplication application, Ranking ranking)
    implements GraphView {
  @Override
  public Optional<PageInGraph> find(PageId page) {
    int partition = application.partitions().of(page);
    try {
      PageBook book =
          new PageBook(table(StoreNames.PAGES, partition), table(StoreNames.CONTENTS, partition));
      SummaryBook summaries = new SummaryBook(table(StoreNames.SUMMARIES, partition).part('s'));
      return book.find(page).stream()
          .boxed()
          .flatMap(
              number -> book.card(number).stream().map(card -> see(number, card, book, summaries)))
          .findFirst();
    } catch (InvalidStateStoreException e) {
      throw new TransientFailureException("graph: a store was closed", e);
    }
  }

  private PageInGraph see(int number, PageCard card, PageBook book, SummaryBook summaries) {
    PageConcepts concepts = book.concepts(number);
    return new PageInGraph(
        card,
        concepts.uses(),
        ranking.blocks(card.id(), concepts, summaries::postings, (to, rule, refusal) -> {}));
  }

  private Table table(String store, int partition) {
    return new ReadOnlyTable(running.store(store, partition));
  }
}
