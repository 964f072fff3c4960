/**
 * Reading and writing topics outside Kafka Streams.
 *
 * <p>{@link dev.signpost.ingest.contract.stream.BatchLoop} is the one loop of plain consumers: it
 * polls, decodes, hands over a batch and commits when the handler says that all is settled. A
 * handler that throws {@link dev.signpost.ingest.contract.stream.TransientFailureException} gets
 * the same batch again, later and later, for as long as it takes, while health tells the cause.
 * Bytes that cannot be decoded go to {@link dev.signpost.ingest.contract.stream.DeadLetters}.
 * Anything else a handler throws is a bug and stops the loop.
 */
@NullMarked
package dev.signpost.ingest.contract.stream;

import org.jspecify.annotations.NullMarked;
