package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.PageId;
import org.jspecify.annotations.Nullable;

/** Reads drafts of one form. */
@FunctionalInterface
interface DraftForm {
  /**
   * Reads text that is known to be UTF-8.
   *
   * @param fallback the page's id where the draft does not tell one
   */
  DraftResult read(Utf8Text text, @Nullable PageId fallback);
}
