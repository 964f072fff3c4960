package dev.signpost.ingest.quarantine;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.Submission.DraftQuarantined;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks drafts in quarantine up. Safe for use by many threads. Both verbs fail with {@link
 * dev.signpost.ingest.contract.stream.TransientFailureException} while the view is not there yet.
 */
public interface QuarantineView {
  /** The newest draft of the page, if it is in quarantine. */
  Optional<DraftQuarantined> quarantined(PageId page);

  /**
   * Some of them, in the order of their page ids.
   *
   * @param after the page id to go on behind; null to begin
   */
  List<DraftQuarantined> quarantined(@Nullable PageId after, int atMost);
}
