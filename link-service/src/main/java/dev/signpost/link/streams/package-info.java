/**
 * The graph on Kafka Streams: topics, stores, repartitioning, punctuation, and nothing of what is
 * done with a page.
 *
 * <p>{@link dev.signpost.link.streams.GraphTopology} shows how records flow. Each processor gives
 * its stage the stores as tables, hands it records and ticks, and forwards what it tells. All that
 * a task writes between two commits (stores, records, offsets) is one transaction, see
 * RATIONALE.md.
 */
@NullMarked
package dev.signpost.link.streams;

import org.jspecify.annotations.NullMarked;
