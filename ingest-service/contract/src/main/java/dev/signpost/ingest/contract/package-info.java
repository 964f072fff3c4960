/**
 * What ingest tells the world: pages, what happened to them, and what became of every change.
 *
 * <p>A {@link dev.signpost.ingest.contract.Page} is content that passed intake. It enters the
 * pipeline as a {@link dev.signpost.ingest.contract.Submission}; the ledger turns submissions into
 * {@link dev.signpost.ingest.contract.ContentChange}s whose order is the order of revisions; every
 * stage reports an {@link dev.signpost.ingest.contract.Outcome}. {@link
 * dev.signpost.ingest.contract.JsonCodec} is the one way these become bytes and come back.
 */
@NullMarked
package dev.signpost.ingest.contract;

import org.jspecify.annotations.NullMarked;
