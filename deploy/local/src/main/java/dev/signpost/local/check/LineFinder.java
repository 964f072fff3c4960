package dev.signpost.local.check;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.forms.Form;
import dev.signpost.ingest.quality.policy.Finding;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the line of a publisher's file that a fault is about. */
@FunctionalInterface
interface LineFinder {
  /** The line, from 1; 0 if it is not known. */
  int line(Finding finding);

  /**
   * For one draft.
   *
   * @param page if one could be read
   */
  static LineFinder of(FoundDraft draft, @Nullable Page page) {
    if (draft.form() == Form.JSON) {
      PointerLines lines = PointerLines.of(draft.bytes(), draft.line());
      return finding -> lines.line(finding.fault().place());
    }
    if (page == null) {
      return finding -> 0;
    }
    return new WordSearch(new String(draft.bytes(), StandardCharsets.UTF_8), page);
  }
}
