package dev.signpost.search.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

/**
 * The names of all metrics of this service. Labels are closed sets; no query text is ever one.
 *
 * <p>For each {@code topic} (pages, links): {@code search_changes_received_total} = {@code
 * search_changes_indexed_total} + {@code search_changes_stale_total} + {@code
 * search_changes_dead_total} + {@code search_changes_pending}. Stale counts writes the index
 * refused because it had a later version, and events overtaken or repeated within one batch. Alert
 * when pending stays above zero while received stands still, and when dead rises at all. Records
 * that are no events never count as received: {@code search_dead_letters_total} counts them and the
 * dead.
 *
 * <p>{@code search_bulk_documents} and {@code search_bulk_bytes} sum what was sent; {@code
 * search_refresh_seconds} times refreshes, whose count is their number.
 */
public final class SearchMetrics {
  private final MeterRegistry registry;

  public SearchMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Counts for the feed of one topic. */
  public FeedCounts feed(String topic) {
    return new FeedCounts(registry, topic);
  }

  /** Publishes how many dead letters the source has kept. */
  public <T> void deadLetters(T source, ToDoubleFunction<T> kept) {
    io.micrometer.core.instrument.FunctionCounter.builder("search.dead.letters", source, kept)
        .register(registry);
  }

  /** Counts of one feed, as the class says. */
  public static final class FeedCounts {
    private final Counter received;
    private final Counter indexed;
    private final Counter stale;
    private final Counter dead;
    private final DistributionSummary bulkDocuments;
    private final DistributionSummary bulkBytes;
    private final Timer refreshes;

    private FeedCounts(MeterRegistry registry, String topic) {
      received = registry.counter("search.changes.received", "topic", topic);
      indexed = registry.counter("search.changes.indexed", "topic", topic);
      stale = registry.counter("search.changes.stale", "topic", topic);
      dead = registry.counter("search.changes.dead", "topic", topic);
      bulkDocuments = registry.summary("search.bulk.documents", "topic", topic);
      bulkBytes = registry.summary("search.bulk.bytes", "topic", topic);
      refreshes = registry.timer("search.refresh", "topic", topic);
      Gauge.builder("search.changes.pending", this, FeedCounts::pending)
          .tag("topic", topic)
          .register(registry);
    }

    public void received(int count) {
      received.increment(count);
    }

    public void indexed() {
      indexed.increment();
    }

    public void stale() {
      stale.increment();
    }

    public void dead() {
      dead.increment();
    }

    /** A bulk was sent. */
    public void bulk(int documents, long bytes) {
      bulkDocuments.record(documents);
      bulkBytes.record((double) bytes);
    }

    public void refreshed(Duration took) {
      refreshes.record(took);
    }

    /** Received and not yet indexed, stale or dead. */
    public double pending() {
      return received.count() - indexed.count() - stale.count() - dead.count();
    }
  }
}
