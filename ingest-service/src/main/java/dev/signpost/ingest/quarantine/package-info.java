/**
 * Drafts that the strict gate kept out, the newest of each page: {@link
 * dev.signpost.ingest.quarantine.QuarantineView} shows them, the last good revision keeps serving
 * meanwhile. The ledger ends a quarantine when the page comes as far as the draft's revision, by
 * the draft being released or by anything newer.
 */
@NullMarked
package dev.signpost.ingest.quarantine;

import org.jspecify.annotations.NullMarked;
