package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.PageId;
import org.jspecify.annotations.Nullable;

/** Reads drafts of one form that is text for people. */
@FunctionalInterface
interface DraftForm {
  /**
   * Reads text that is not blank.
   *
   * @param fallback the page's id where the draft does not tell one
   * @param faults what was found before, and is added to
   */
  DraftResult read(String text, @Nullable PageId fallback, FaultList faults);
}
