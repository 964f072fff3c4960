package dev.signpost.local.imports;

import dev.signpost.ingest.contract.PageKind;
import org.jspecify.annotations.Nullable;

/**
 * How sources are to be read.
 *
 * @param format of everything; null to tell by file name
 * @param kind of pages that do not tell
 * @param again whether what is as it was imported before is to be sent all the same
 * @param withdrawMissing whether a page is withdrawn when what it came from is gone
 */
record Wishes(
    @Nullable Format format, @Nullable PageKind kind, boolean again, boolean withdrawMissing) {
  static final Wishes NONE = new Wishes(null, null, false, false);
}
