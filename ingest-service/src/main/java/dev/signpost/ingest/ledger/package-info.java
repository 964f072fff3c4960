/**
 * Decides what becomes of a submission: revision decides, not arrival.
 *
 * <p>{@link dev.signpost.ingest.ledger.Ledger} holds a submission against the one {@link
 * dev.signpost.ingest.ledger.LedgerEntry} kept of its page and comes to a {@link
 * dev.signpost.ingest.ledger.Verdict}. It keeps no state and knows no Kafka, so every order and
 * repetition of submissions can be tried on it; the topology that runs it is in {@code kafka}.
 */
@NullMarked
package dev.signpost.ingest.ledger;

import org.jspecify.annotations.NullMarked;
