package dev.signpost.search.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * The names of all metrics of this service. Labels are closed sets; no query text is ever one.
 *
 * <p>For each {@code topic} (pages, links) and {@code generation} that is fed: {@code
 * search_changes_received_total} = {@code search_changes_indexed_total} + {@code
 * search_changes_stale_total} + {@code search_changes_dead_total} + {@code search_changes_pending}.
 * Stale counts writes the index refused because it had a later version, and events overtaken or
 * repeated within one batch. Alert when pending stays above zero while received stands still, and
 * when dead rises at all. Records that are no events never count as received: {@code
 * search_dead_letters_total} counts them and the dead.
 *
 * <p>{@code search_lag_seconds} is the age of the oldest change not applied yet, 0 at the end of
 * the topic, and {@code search_live_lag_seconds} that of the live generation. {@code
 * search_bulk_documents} and {@code search_bulk_bytes} sum what was sent; {@code
 * search_refresh_seconds} times refreshes, whose count is their number.
 *
 * <p>{@code search_generations} tells how many there are in each {@code state}; {@code
 * search_feeds} how many feeds are {@code up}, {@code waiting} for broker or cluster, or {@code
 * stopped} by a bug, of the live generation and of the others. {@code search_circuit_open} is 1
 * while one kind of question (search, suggest, related) is answered without asking the cluster.
 * {@code search_meaning_total} counts questions that were to be read for their meaning by {@code
 * outcome}: had, late, busy, failed.
 */
public final class SearchMetrics {
  private final MeterRegistry registry;

  public SearchMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Counts for the feed of one topic into one generation. */
  public FeedCounts feed(String topic, String generation, Clock clock) {
    return new FeedCounts(registry, Tags.of("topic", topic, "generation", generation), clock);
  }

  /** Publishes how many dead letters the source has kept. */
  public <T> void deadLetters(T source, ToDoubleFunction<T> kept) {
    FunctionCounter.builder("search.dead.letters", source, kept).register(registry);
  }

  /** Publishes how many generations are in that state. */
  public void generations(String state, Supplier<Number> count) {
    Gauge.builder("search.generations", count).tag("state", state).register(registry);
  }

  /** Publishes how late the live generation is, in seconds. */
  public void liveLag(String topic, Supplier<Number> seconds) {
    Gauge.builder("search.live.lag.seconds", seconds).tag("topic", topic).register(registry);
  }

  /** Publishes how many feeds are how. */
  public void feeds(String generation, String state, Supplier<Number> count) {
    Gauge.builder("search.feeds", count)
        .tag("of", generation)
        .tag("state", state)
        .register(registry);
  }

  /** Publishes whether calls of one kind of question are refused at once (1) or let through. */
  public void circuit(String question, Supplier<Number> open) {
    Gauge.builder("search.circuit.open", open).tag("question", question).register(registry);
  }

  /** Counts what became of a question that was to be read for its meaning. */
  public void meaning(String outcome) {
    registry.counter("search.meaning", "outcome", outcome).increment();
  }

  /**
   * Publishes what the last look at the whole live generation found: how many documents differed
   * from the log, by kind of difference.
   */
  public void differences(String kind, Supplier<Number> count) {
    Gauge.builder("search.verify.differences", count).tag("kind", kind).register(registry);
  }

  /** Publishes how long ago the live generation was last verified whole, in seconds. */
  public void verifiedAgo(Supplier<Number> seconds) {
    Gauge.builder("search.verify.age.seconds", seconds).register(registry);
  }
}
