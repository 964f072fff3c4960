package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.PageId;
import org.jspecify.annotations.Nullable;

/** What was handed in as JSON. */
public sealed interface HandedIn {
  /**
   * A draft, as JSON or carried in it.
   *
   * @param revision said beside a draft that is carried
   */
  record Drafted(DraftResult result, @Nullable Long revision) implements HandedIn {}

  /** A page to be withdrawn. */
  record Withdrawal(PageId page, @Nullable Long revision) implements HandedIn {}
}
