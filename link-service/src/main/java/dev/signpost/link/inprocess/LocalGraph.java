package dev.signpost.link.inprocess;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.region.Regions;
import dev.signpost.link.blocks.Explanation;
import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.concepts.ConceptReader;
import dev.signpost.link.concepts.Factor;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.listing.ListingTools;
import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.link.pages.Original;
import dev.signpost.link.reading.IncomingPage;
import dev.signpost.link.reading.Tools;
import dev.signpost.link.table.MemoryTable;
import dev.signpost.link.table.Table;
import dev.signpost.link.view.GraphView;
import dev.signpost.link.view.PageInGraph;
import dev.signpost.link.work.Arrival;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A graph on tables of its own; partitions as many as asked for. For one thread. */
public final class LocalGraph implements GraphView {
  private static final JsonCodec<ContentChange> CHANGES = JsonCodec.of(ContentChange.class);
  private static final Duration FOLD_AT_MOST = Duration.ofDays(1);
  private static final int LONG_ENOUGH_MILLIS = 2_000;

  private final LocalLexicon lexicon = new LocalLexicon();
  private final List<LocalTask> tasks = new ArrayList<>();
  private final AtomicLong millis = new AtomicLong(LONG_ENOUGH_MILLIS);
  private final AtomicLong offset = new AtomicLong();

  /**
   * @param links takes the links of pages as they change
   */
  public LocalGraph(Options options, Consumer<PageLinks> links) {
    ConceptReader reader = new ConceptReader(lexicon.names(), options.without());
    Ranking ranking = new Ranking(Regions.standard(), options.without());
    Tools reading = new Tools(reader, lexicon, FOLD_AT_MOST, options.metrics());
    ListingTools listing =
        new ListingTools(ranking, FOLD_AT_MOST, Clock.systemUTC(), options.metrics());
    LocalTask.Parts parts = new LocalTask.Parts(reading, listing, links);
    for (int partition = 0; partition < options.partitions(); partition++) {
      tasks.add(new LocalTask(this, partition, options.tables(), parts));
    }
  }

  /**
   * How a graph is made.
   *
   * @param tables makes an empty table each time
   * @param without factors to leave out
   */
  public record Options(
      int partitions, Supplier<Table> tables, LinkMetrics metrics, Set<Factor> without) {
    public Options {
      without = Set.copyOf(without);
    }

    /** One partition in memory with all factors. */
    public static Options inMemory() {
      return new Options(1, MemoryTable::new, new LinkMetrics(new SimpleMeterRegistry()), Set.of());
    }

    public Options leavingOut(Factor... factors) {
      return new Options(partitions, tables, metrics, Set.of(factors));
    }
  }

  /** Takes a change; what comes of it is worked out by {@link #settle}. */
  public void accept(ContentChange change) {
    Original original = new Original(offset.getAndIncrement(), CHANGES.encode(change));
    task(change.pageId()).accept(IncomingPage.of(change, original), now());
  }

  /**
   * Works until nothing is left to do; one stage after the other, so that nothing is done twice.
   */
  public void settle() {
    do {
      work(LocalTask::read);
      work(LocalTask::answer);
      work(LocalTask::list);
    } while (tasks.stream().anyMatch(LocalTask::waiting));
  }

  private void work(Stage stage) {
    boolean more = true;
    while (more) {
      long now = millis.addAndGet(LONG_ENOUGH_MILLIS);
      more = tasks.stream().filter(task -> stage.work(task, now)).count() > 0;
    }
  }

  /** Works at one stage of a task for a while and tells whether more is to be done. */
  @FunctionalInterface
  private interface Stage {
    boolean work(LocalTask task, long millis);
  }

  @Override
  public Optional<PageInGraph> find(PageId page) {
    return task(page).view().find(page);
  }

  @Override
  public Explanation explain(PageId from, PageId to) {
    return task(from).view().explain(from, to);
  }

  @Override
  public boolean forEach(Consumer<PageInGraph> pages) {
    tasks.forEach(task -> task.view().forEach(pages));
    return true;
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
