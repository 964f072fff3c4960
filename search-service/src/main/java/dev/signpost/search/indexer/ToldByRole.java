package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.Outcome.Result;
import org.jspecify.annotations.Nullable;

/** Outcomes that are told only by the live generation. */
record ToldByRole<T>(Outcomes<T> outcomes, Role role) implements Outcomes<T> {
  @Override
  public void tell(T event, Result result, @Nullable String detail) {
    role.tell(() -> outcomes.tell(event, result, detail));
  }

  @Override
  public void flush() {
    outcomes.flush();
  }
}
