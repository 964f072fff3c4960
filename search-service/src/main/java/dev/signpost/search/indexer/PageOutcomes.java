package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.ingest.contract.stream.EventWriter;
import dev.signpost.ingest.contract.stream.Received;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes outcomes of stage {@code index}, and keeps each until the broker has it. */
final class PageOutcomes implements Outcomes<PageEvent> {
  private final EventWriter<Outcome> writer;
  private final Clock clock;
  private final List<Outcome> unflushed = new ArrayList<>();
  private boolean failed;

  PageOutcomes(EventWriter<Outcome> writer, Clock clock) {
    this.writer = writer;
    this.clock = clock;
  }

  @Override
  public void tell(Received<PageEvent> change, Result result, @Nullable String detail) {
    PageEvent event = change.value();
    Outcome outcome =
        new Outcome(
            event.receipt(),
            event.pageId(),
            event.revision(),
            Stage.INDEX,
            result,
            clock.instant(),
            detail,
            null);
    unflushed.add(outcome);
    write(outcome);
  }

  @Override
  public void flush() {
    if (unflushed.isEmpty()) {
      return;
    }
    if (failed) {
      unflushed.forEach(this::write);
      failed = false;
    }
    try {
      writer.flush();
    } catch (TransientFailureException e) {
      failed = true;
      throw e;
    }
    unflushed.clear();
  }

  private void write(Outcome outcome) {
    writer.write(outcome.pageId().toString(), outcome);
  }
}
