package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.stream.LetterWriter;
import dev.signpost.ingest.contract.stream.Received;
import dev.signpost.search.metrics.FeedCounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of every event of a feed: told as outcomes, kept as dead letters, counted. */
final class Fates<T> {
  private final Outcomes<T> outcomes;
  private final LetterWriter deadLetters;
  private final FeedCounts counts;
  private final Map<String, Pending<T>> invisible = new LinkedHashMap<>();

  Fates(Outcomes<T> outcomes, LetterWriter deadLetters, FeedCounts counts) {
    this.outcomes = outcomes;
    this.deadLetters = deadLetters;
    this.counts = counts;
  }

  void received(List<Received<T>> records) {
    counts.received(records.size());
    records.forEach(each -> counts.open(each.raw().timestamp()));
  }

  /** All handed over so far is done with, or some is open still. */
  void settled(boolean all, boolean caughtUp) {
    if (all) {
      counts.settled(caughtUp);
    }
  }

  /** A later version of the same page stood in the same batch, or the same one again. */
  void superseded(Pending<T> earlier, Pending<T> later) {
    counts.stale();
    tellSuperseded(earlier, later);
  }

  void stored(Pending<T> written) {
    counts.indexed();
    outcomes.tell(written.received(), Result.INDEXED, null);
    Pending<T> before = invisible.put(written.document().id(), written);
    if (before != null) {
      tellSuperseded(before, written);
    }
  }

  void stale(Pending<T> written) {
    counts.stale();
    outcomes.tell(written.received(), Result.STALE, "the index holds a later revision");
  }

  void refused(Pending<T> written, String cause) {
    deadLetters.keep(written.received().raw(), cause);
    counts.dead();
    outcomes.tell(written.received(), Result.DEAD, cause);
  }

  /** Whether something is stored that a refresh would make visible. */
  boolean awaitsRefresh() {
    return !invisible.isEmpty();
  }

  void refreshed() {
    invisible.values().forEach(each -> outcomes.tell(each.received(), Result.VISIBLE, null));
    invisible.clear();
  }

  /** What is stored need not be found yet, and nobody is to be told when it can be. */
  void letBe() {
    invisible.clear();
  }

  void flush() {
    outcomes.flush();
  }

  private void tellSuperseded(Pending<T> earlier, Pending<T> later) {
    if (earlier.version() != later.version()) {
      outcomes.tell(earlier.received(), Result.STALE, "superseded by revision " + later.version());
    }
  }
}
