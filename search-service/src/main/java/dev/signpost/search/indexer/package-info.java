/**
 * From topics to the index.
 *
 * <p>A {@link dev.signpost.search.indexer.Feed} gets batches from a topic's loop. Of each batch it
 * keeps the latest revision of every page, cuts what is left into large bulks, and lets the index
 * decide by version what is new: older writes come back as {@code stale}, documents the index
 * cannot take go to dead letters, and what it was too busy for is sent again, alone. When the topic
 * is read to its end the index is refreshed at once, under backlog only now and then; a page's
 * outcome is {@code visible} after that refresh, and only then is the topic's offset committed.
 *
 * <p>Every change handed over is counted once as received and once as indexed, stale or dead.
 */
@NullMarked
package dev.signpost.search.indexer;

import org.jspecify.annotations.NullMarked;
