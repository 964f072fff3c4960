/**
 * The link service: which pages belong beside which, and why.
 *
 * <p>{@link dev.signpost.link.LinkService} puts the parts together. The graph itself is three
 * stages (packages {@code reading}, {@code postings}, {@code listing}) over tables of bytes;
 * package {@code streams} runs them on Kafka Streams, package {@code blocks} ranks.
 */
@NullMarked
package dev.signpost.link;

import org.jspecify.annotations.NullMarked;
