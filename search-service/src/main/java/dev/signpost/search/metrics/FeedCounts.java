package dev.signpost.search.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Counts of one feed, as {@link SearchMetrics} says. */
public final class FeedCounts implements AutoCloseable {
  private final MeterRegistry registry;
  private final Lateness lateness;
  private final Counter received;
  private final Counter indexed;
  private final Counter stale;
  private final Counter dead;
  private final DistributionSummary bulkDocuments;
  private final DistributionSummary bulkBytes;
  private final Timer refreshes;
  private final Gauge pending;
  private final Gauge lag;

  FeedCounts(MeterRegistry registry, Tags tags, Clock clock) {
    this.registry = registry;
    lateness = new Lateness(clock);
    received = registry.counter("search.changes.received", tags);
    indexed = registry.counter("search.changes.indexed", tags);
    stale = registry.counter("search.changes.stale", tags);
    dead = registry.counter("search.changes.dead", tags);
    bulkDocuments = registry.summary("search.bulk.documents", tags);
    bulkBytes = registry.summary("search.bulk.bytes", tags);
    refreshes = registry.timer("search.refresh", tags);
    pending =
        Gauge.builder("search.changes.pending", this, FeedCounts::pending)
            .tags(tags)
            .register(registry);
    lag =
        Gauge.builder("search.lag.seconds", lateness, Lateness::seconds)
            .tags(tags)
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

  /** A change of that time (milliseconds since 1970) is to be applied. */
  public void open(long at) {
    lateness.open(at);
  }

  /** All changes handed over are applied; there are more unless that was the end. */
  public void settled(boolean end) {
    lateness.settled(end);
  }

  /** A bulk was sent. */
  public void bulk(int documents, long bytes) {
    bulkDocuments.record(documents);
    bulkBytes.record((double) bytes);
  }

  public void refreshed(Duration took) {
    refreshes.record(took);
  }

  /** Age of the oldest change not applied yet, in seconds; 0 at the end of the topic. */
  public double lagSeconds() {
    return lateness.seconds();
  }

  /** Received and not yet indexed, stale or dead. */
  public double pending() {
    return received.count() - indexed.count() - stale.count() - dead.count();
  }

  /** The generation is not fed here any more. */
  @Override
  public void close() {
    List.of(received, indexed, stale, dead, bulkDocuments, bulkBytes, refreshes, pending, lag)
        .forEach(registry::remove);
  }
}
