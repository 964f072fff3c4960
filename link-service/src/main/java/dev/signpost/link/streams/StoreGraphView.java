package dev.signpost.link.streams;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.link.blocks.Explanation;
import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.listing.SummaryBook;
import dev.signpost.link.pages.PageBook;
import dev.signpost.link.table.Table;
import dev.signpost.link.view.GraphView;
import dev.signpost.link.view.PageInGraph;
import dev.signpost.link.view.PartOfGraph;
import dev.signpost.streams.RunningStreams;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.streams.errors.InvalidStateStoreException;

/**
 * Works a page's blocks out from the stores of this instance, as its task does: the lists
 * themselves are not kept.
 */
public record StoreGraphView(RunningStreams running, GraphApplication application, Ranking ranking)
    implements GraphView {
  @Override
  public Optional<PageInGraph> find(PageId page) {
    return ask(application.partitions().of(page), part -> part.find(page));
  }

  @Override
  public Explanation explain(PageId from, PageId to) {
    return ask(application.partitions().of(from), part -> part.explain(from, to));
  }

  @Override
  public boolean forEach(Consumer<PageInGraph> pages) {
    boolean complete = true;
    for (int partition = 0; partition < application.partitions().number(); partition++) {
      try {
        ask(
            partition,
            part -> {
              part.forEach(pages);
              return part;
            });
      } catch (TransientFailureException e) {
        complete = false; // with another instance
      }
    }
    return complete;
  }

  private <T> T ask(int partition, Function<PartOfGraph, T> question) {
    try {
      return question.apply(
          new PartOfGraph(
              new PageBook(
                  table(StoreNames.PAGES, partition), table(StoreNames.CONTENTS, partition)),
              new SummaryBook(table(StoreNames.SUMMARIES, partition).part('s')),
              ranking));
    } catch (InvalidStateStoreException e) {
      throw new TransientFailureException("graph: a store was closed", e);
    }
  }

  private Table table(String store, int partition) {
    return new ReadOnlyTable(running.store(store, partition));
  }
}
