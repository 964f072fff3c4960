package dev.signpost.link.listing;

import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.link.listing.Pending.Revision;
import dev.signpost.link.reading.ReadingEvent.Arrived;
import dev.signpost.link.reading.ReadingEvent.Read;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sees to it that every revision gets its outcome. */
final class Outcomes {
  private final Pending pending;
  private final Clock clock;
  private final Consumer<ListingEvent> events;

  Outcomes(Pending pending, Clock clock, Consumer<ListingEvent> events) {
    this.pending = pending;
    this.clock = clock;
    this.events = events;
  }

  /** One that was still on its way is overtaken: the newer one's links are its links. */
  void expect(Arrived arrived) {
    pending
        .of(arrived.page())
        .ifPresent(
            older -> report(older, Result.LINKED, "overtaken by revision " + arrived.revision()));
    pending.put(
        arrived.page(),
        new Revision(arrived.id(), arrived.revision(), arrived.receipt(), Revision.UNREAD, ""));
  }

  void read(Read read) {
    pending
        .of(read.page())
        .filter(revision -> revision.round() == Revision.UNREAD)
        .ifPresent(
            revision -> pending.put(read.page(), revision.read(read.round(), read.failure())));
  }

  /** Whether answers to what the page's revision told concepts may still be on their way. */
  boolean awaitsAnswers(int page, OpenRounds rounds) {
    return pending
        .of(page)
        .filter(r -> r.round() == Revision.UNREAD || !rounds.closed(r.round()))
        .isPresent();
  }

  /** The page was listed with all answers in. */
  void linked(int page) {
    pending
        .of(page)
        .ifPresent(revision -> {
          if (revision.failure().isEmpty()) {
            report(revision, Result.LINKED, null);
          } else {
            report(revision, Result.DEAD, "text cannot be read: " + revision.failure());
          }
          pending.remove(page);
        });
  }

  private void report(Revision revision, Result result, @Nullable String detail) {
    events.accept(
        new ListingEvent.Report(
            new Outcome(
                revision.receipt(),
                revision.page(),
                revision.revision(),
                Stage.LINK,
                result,
                clock.instant(),
                detail,
                null)));
  }
}
