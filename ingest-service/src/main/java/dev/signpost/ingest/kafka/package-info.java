/**
 * All that touches Kafka.
 *
 * <p>{@link dev.signpost.ingest.kafka.LedgerTopology} runs the ledger over {@code submissions} and
 * keeps this instance's views of {@code pages} and {@code outcomes} in global stores; {@link
 * dev.signpost.ingest.kafka.LedgerApplication} says how that is run; {@link
 * dev.signpost.ingest.kafka.StoreViews} looks into the stores. {@link
 * dev.signpost.ingest.kafka.KafkaSubmissionLog} is the way in.
 */
@NullMarked
package dev.signpost.ingest.kafka;

import org.jspecify.annotations.NullMarked;
