package dev.signpost.link.inprocess;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Recogniser;
import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.concepts.ConceptReader;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.listing.ListingTools;
import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.link.pages.Original;
import dev.signpost.link.reading.IncomingPage;
import dev.signpost.link.reading.Tools;
import dev.signpost.link.table.Table;
import dev.signpost.link.work.Arrival;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A graph on tables of its own; partitions as many as asked for. For one thread. */
public final class LocalGraph {
  private static final JsonCodec<ContentChange> CHANGES = JsonCodec.of(ContentChange.class);
  private static final Duration FOLD_AT_MOST = Duration.ofDays(1);
  private static final int LONG_ENOUGH_MILLIS = 2_000;

  private final LocalLexicon lexicon = new LocalLexicon();
  private final List<LocalTask> tasks = new ArrayList<>();
  private final AtomicLong millis = new AtomicLong(LONG_ENOUGH_MILLIS);
  private final AtomicLong offset = new AtomicLong();

  /**
   * @param tables makes an empty table each time
   * @param links takes the links of pages as they change
   */
  public LocalGraph(
      int partitions,
      Ranking ranking,
      Supplier<Table> tables,
      LinkMetrics metrics,
      Consumer<PageLinks> links) {
    Recogniser recogniser = new Recogniser(lexicon.names());
    Tools reading = new Tools(new ConceptReader(recogniser), lexicon, FOLD_AT_MOST, metrics);
    ListingTools listing = new ListingTools(ranking, FOLD_AT_MOST, Clock.systemUTC(), metrics);
    for (int partition = 0; partition < partitions; partition++) {
      tasks.add(
          new LocalTask(this, partition, tables, new LocalTask.Parts(reading, listing, links)));
    }
  }

  /** Takes a change; what comes of it is worked out by {@link #settle}. */
  public void accept(ContentChange change) {
    Original original = new Original(offset.getAndIncrement(), CHANGES.encode(change));
    task(change.pageId()).accept(IncomingPage.of(change, original), now());
  }

  /** Works until nothing is left to do. */
  public void settle() {
    do {
      millis.addAndGet(LONG_ENOUGH_MILLIS);
      tasks.forEach(task -> task.tick(millis.get()));
    } while (tasks.stream().anyMatch(LocalTask::waiting));
  }

  LocalLexicon lexicon() {
    return lexicon;
  }

  LocalTask task(int partition) {
    return tasks.get(partition);
  }

  int partitionOf(Subject subject) {
    return Math.floorMod(subject.key().hashCode(), tasks.size());
  }

  Arrival now() {
    return new Arrival(millis.get(), millis.get());
  }

  private LocalTask task(PageId page) {
    return task(partitionOf(Subject.concept(page)));
  }
}
