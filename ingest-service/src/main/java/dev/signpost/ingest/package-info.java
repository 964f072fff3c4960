/**
 * The ingest service: takes drafts in, keeps the ledger of pages, and can tell what became of each.
 *
 * <p>{@link dev.signpost.ingest.IngestService} puts the parts together, bottom up. A draft is read
 * ({@code forms}), held against the rules ({@code quality}), sealed ({@code intake}) and sent to
 * topic {@code submissions}; the {@code ledger}, run by {@code kafka}, decides what becomes of it
 * and is the only writer of topic {@code pages}. {@code receipts} and {@code pages} are this
 * instance's views of what was decided, {@code web} is the way in and out.
 */
@NullMarked
package dev.signpost.ingest;

import org.jspecify.annotations.NullMarked;
