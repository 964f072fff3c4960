package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.stream.Received;
import org.jspecify.annotations.Nullable;

/** Outcomes that are told only by the live generation. */
record ToldByRole<T>(Outcomes<T> outcomes, Role role) implements Outcomes<T> {
  @Override
  public void tell(Received<T> change, Result result, @Nullable String detail) {
    role.tell(() -> outcomes.tell(change, result, detail));
  }

  @Override
  public void flush() {
    outcomes.flush();
  }
}
