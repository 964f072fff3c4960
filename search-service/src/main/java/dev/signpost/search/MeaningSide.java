package dev.signpost.search;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.fleet.Fleet;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.meaning.Courtesy;
import dev.signpost.search.meaning.Meaning;
import dev.signpost.search.meaning.NearPages;
import dev.signpost.search.metrics.SearchMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What is near in meaning, once broker and cluster answer, if it is wanted at all. */
final class MeaningSide implements NearPages, AutoCloseable {
  private final Duration budget;
  private final SearchMetrics metrics;
  private final AtomicReference<@Nullable Meaning> meaning = new AtomicReference<>();

  /** Leaves meaning out where a question has no time for it. */
  MeaningSide(int millis, SearchMetrics metrics) {
    this.budget = Duration.ofMillis(millis);
    this.metrics = metrics;
  }

  void begin(Broker broker, Fleet.Setup setup, Courtesy courtesy) {
    if (!budget.isZero()) {
      meaning.set(
          Meaning.start(
              broker,
              setup.cluster(),
              setup.names().prefix(),
              budget,
              courtesy,
              outcome -> metrics.meaning(outcome.name().toLowerCase(Locale.ROOT))));
    }
  }

  @Override
  public CompletionStage<List<PageId>> near(String question) {
    Meaning started = meaning.get();
    return started == null ? NONE.near(question) : started.near(question);
  }

  @Override
  public void close() {
    Meaning started = meaning.get();
    if (started != null) {
      started.close();
    }
  }
}
