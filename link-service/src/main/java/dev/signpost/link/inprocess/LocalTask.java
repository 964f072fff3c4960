package dev.signpost.link.inprocess;

import dev.signpost.link.concepts.Subject;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.listing.ListingEvent;
import dev.signpost.link.listing.ListingStage;
import dev.signpost.link.listing.ListingTables;
import dev.signpost.link.listing.ListingTools;
import dev.signpost.link.listing.SummaryBook;
import dev.signpost.link.pages.PageBook;
import dev.signpost.link.postings.Answer;
import dev.signpost.link.postings.PostingStage;
import dev.signpost.link.reading.IncomingPage;
import dev.signpost.link.reading.Place;
import dev.signpost.link.reading.ReadingEvent;
import dev.signpost.link.reading.ReadingEvent.Arrived;
import dev.signpost.link.reading.ReadingEvent.Named;
import dev.signpost.link.reading.ReadingEvent.Posting;
import dev.signpost.link.reading.ReadingEvent.Read;
import dev.signpost.link.reading.ReadingEvent.Sent;
import dev.signpost.link.reading.ReadingEvent.UnreadableName;
import dev.signpost.link.reading.ReadingEvent.UnreadablePage;
import dev.signpost.link.reading.ReadingStage;
import dev.signpost.link.reading.ReadingTables;
import dev.signpost.link.reading.Tools;
import dev.signpost.link.table.Table;
import dev.signpost.link.view.PartOfGraph;
import dev.signpost.link.work.Arrival;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The three stages of one partition. */
final class LocalTask {
  private final LocalGraph graph;
  private final ReadingStage reading;
  private final PostingStage postings;
  private final ListingStage listing;
  private final Consumer<PageLinks> links;
  private final Supplier<PartOfGraph> view;

  /** What all tasks share. */
  record Parts(Tools reading, ListingTools listing, Consumer<PageLinks> links) {}

  LocalTask(LocalGraph graph, int partition, Supplier<Table> tables, Parts parts) {
    this.graph = graph;
    this.links = parts.links;
    Table pages = tables.get();
    Table contents = tables.get();
    Table words = tables.get();
    Table summaries = tables.get();
    reading =
        new ReadingStage(
            new ReadingTables(pages, contents, words),
            new Place(partition, graph::partitionOf),
            parts.reading,
            this::told);
    postings =
        new PostingStage(partition, tables.get(), parts.listing.foldAtMost(), this::answered);
    listing =
        new ListingStage(
            new ListingTables(pages, contents, words, summaries), parts.listing, this::listed);
    view =
        () ->
            new PartOfGraph(
                new PageBook(pages, contents),
                new SummaryBook(summaries.part('s')),
                parts.listing.ranking());
  }

  /** The pages as they are now. */
  PartOfGraph view() {
    return view.get();
  }

  void accept(IncomingPage page, Arrival arrival) {
    reading.accept(page, arrival);
  }

  /** Reads for a while; whether there is more to read. */
  boolean read(long millis) {
    reading.tick(millis);
    return reading.waiting();
  }

  /** Answers for a while; whether there is more to answer. */
  boolean answer(long millis) {
    postings.tick(millis);
    return postings.waiting();
  }

  /** Lists for a while; whether there is more to list. */
  boolean list(long millis) {
    listing.tick(millis);
    return listing.waiting();
  }

  boolean waiting() {
    return reading.waiting() || postings.waiting() || listing.waiting();
  }

  private void told(ReadingEvent event) {
    Arrival now = graph.now();
    switch (event) {
      case Named(var change) -> graph.lexicon().apply(change);
      case Posting(Subject subject, var changes) ->
          graph.task(graph.partitionOf(subject)).postings.accept(subject, changes, now);
      case Arrived arrived -> listing.arrived(arrived);
      case Read read -> listing.read(read, now.millis());
      case Sent sent -> listing.sent(sent);
      case UnreadablePage(var page, _, var cause) ->
          throw new IllegalStateException(page + " cannot be read: " + cause);
      case UnreadableName _ -> throw new IllegalStateException("names come from pages here");
    }
  }

  private void answered(Set<Integer> partitions, Answer answer) {
    partitions.forEach(to -> graph.task(to).listing.answered(answer, graph.now()));
  }

  private void listed(ListingEvent event) {
    if (event instanceof ListingEvent.Publish(PageLinks changed)) {
      links.accept(changed);
    }
  }
}
