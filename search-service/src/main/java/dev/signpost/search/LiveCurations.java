package dev.signpost.search;

import dev.signpost.search.curation.Asked;
import dev.signpost.search.curation.Curated;
import dev.signpost.search.curation.Curating;
import dev.signpost.search.curation.Curation;
import dev.signpost.search.curation.CurationStore;
import dev.signpost.search.curation.Curations;
import dev.signpost.search.curation.RecentQuestions;
import dev.signpost.search.elastic.Cause;
import dev.signpost.search.resilience.Epoch;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The curations this instance knows; while they cannot be read, those read last hold. */
final class LiveCurations implements Curating {
  private static final Logger LOG = LoggerFactory.getLogger(LiveCurations.class);

  private final CurationStore store;
  private final Clock clock;
  private final Epoch epoch;
  private final RecentQuestions recent = new RecentQuestions();
  private volatile Curations known = Curations.NONE;
  private volatile boolean readable = true;

  LiveCurations(CurationStore store, Clock clock, Epoch epoch) {
    this.store = store;
    this.clock = clock;
    this.epoch = epoch;
  }

  /** Reads them again; returns at once. */
  CompletionStage<Curations> look() {
    return store
        .notEnded()
        .handle((all, failure) -> {
          if (failure == null) {
            readable = true;
            know(new Curations(all));
          } else if (readable) {
            readable = false;
            LOG.atWarn()
                .addKeyValue("error", Cause.of(failure).getMessage())
                .log("curations cannot be read, those known hold");
          }
          return known;
        });
  }

  private void know(Curations now) {
    Curations before = known;
    known = now;
    if (!now.equals(before)) {
      epoch.next();
    }
  }

  @Override
  public Curated of(Asked asked) {
    return known.of(asked, clock.instant());
  }

  /** The same for a reader's question, which counts. */
  Curated ofReader(Asked asked) {
    recent.count(asked);
    return of(asked);
  }

  /** As if this one held as well. */
  Curating with(Curation one) {
    Instant now = clock.instant();
    Instant then = one.start().isAfter(now) ? one.start() : now;
    return asked -> known.and(one).of(asked, then);
  }

  RecentQuestions recent() {
    return recent;
  }
}
