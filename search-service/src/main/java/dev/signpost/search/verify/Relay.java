package dev.signpost.search.verify;

import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.SharedDocument;
import dev.signpost.search.elastic.SharedDocument.Found;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The run that an operator wants, kept where every instance sees it: who carries it out says so
 * every few seconds, and if it ceases to, another takes the run up. All calls block and fail with
 * {@link dev.signpost.ingest.contract.stream.TransientFailureException} while the cluster is away.
 */
record Relay(SharedDocument document, Clock clock) {
  /** Longer than an instance that is alive takes to say so, by far. */
  static final Duration SILENCE = Duration.ofSeconds(30);

  private static final String AT = "at";

  /** The order that is being carried out, or waits for who takes it up. */
  Optional<RunOrder> order() {
    return document.read().map(found -> RunOrder.of(found.source()));
  }

  /** Begins; returns whether no other is under way anywhere. */
  boolean begin(RunOrder order) {
    return document.create(held(order, clock.instant())).isPresent();
  }

  /** Goes on; returns whether the order still stands. */
  boolean renew() {
    Optional<Found> found = document.read();
    found.ifPresent(seen -> hold(seen, clock.instant()));
    return found.isPresent();
  }

  /** Takes over what is carried out by nobody any more, if this instance is the first to. */
  Optional<RunOrder> takeUp() {
    return document
        .read()
        .filter(this::isLeft)
        .filter(seen -> hold(seen, clock.instant()))
        .map(seen -> RunOrder.of(seen.source()));
  }

  /** Lets it be taken up at once. */
  void leave() {
    document.read().ifPresent(seen -> hold(seen, Instant.EPOCH));
  }

  /** It is done, or not wanted any more. */
  void end() {
    document.remove();
  }

  private boolean isLeft(Found seen) {
    Instant at = Instant.parse(seen.source().path(AT).asText());
    return clock.instant().isAfter(at.plus(SILENCE));
  }

  private boolean hold(Found seen, Instant at) {
    return document.replace(seen.version(), held(RunOrder.of(seen.source()), at)).isPresent();
  }

  private static byte[] held(RunOrder order, Instant at) {
    return Json.bytes(order.toJson().put(AT, at.toString()));
  }
}
