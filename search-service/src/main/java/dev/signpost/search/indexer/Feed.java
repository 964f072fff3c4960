package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.stream.BatchHandler;
import dev.signpost.ingest.contract.stream.Received;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings the batches of one topic into one index. */
final class Feed<T> implements BatchHandler<T> {
  private final Function<Received<T>, Document> documents;
  private final Bulks bulks;
  private final Refreshing refreshing;
  private final Fates<T> fates;
  private final Role role;
  private @Nullable Work<T> inHand;

  Feed(
      Function<Received<T>, Document> documents,
      Bulks bulks,
      Refreshing refreshing,
      Fates<T> fates,
      Role role) {
    this.documents = documents;
    this.bulks = bulks;
    this.refreshing = refreshing;
    this.fates = fates;
    this.role = role;
  }

  @Override
  public Progress handle(Batch<T> batch) {
    Work<T> work = inHand;
    if (work == null || !work.isOf(batch)) {
      work = begin(batch);
      inHand = work;
    }
    write(work);
    work.requireDone();
    Progress progress = settle(batch.caughtUp());
    fates.settled(progress == Progress.SETTLED, batch.caughtUp());
    inHand = null;
    return progress;
  }

  private Work<T> begin(Batch<T> batch) {
    Work<T> work = new Work<>(batch);
    fates.received(batch.records());
    for (Received<T> received : batch.records()) {
      Pending<T> newcomer = new Pending<>(received, documents.apply(received));
      Pending<T> earlier = work.add(newcomer);
      if (earlier != null) {
        fates.superseded(earlier, work.holding(newcomer.document()));
      }
    }
    return work;
  }

  private void write(Work<T> work) {
    if (work.size() == 0) {
      return;
    }
    bulks.send(
        work.documents(),
        (document, result) -> {
          Pending<T> written = work.holding(document);
          switch (result) {
            case WriteResult.Stored() -> fates.stored(written);
            case WriteResult.Stale() -> fates.stale(written);
            case WriteResult.Refused(String cause) -> fates.refused(written, cause);
            case WriteResult.Busy busy -> {
              work.keep(busy);
              return;
            }
          }
          work.done(document);
        });
  }

  private Progress settle(boolean caughtUp) {
    if (!caughtUp && !role.mustBeFound()) {
      fates.letBe();
    } else if (fates.awaitsRefresh()) {
      if (!refreshing.refreshIfDue(caughtUp)) {
        return Progress.OPEN;
      }
      fates.refreshed();
    }
    fates.flush();
    return Progress.SETTLED;
  }
}
