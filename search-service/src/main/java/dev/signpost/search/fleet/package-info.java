/**
 * Every generation that is fed, and which of them answers are given from.
 *
 * <p>A {@link dev.signpost.search.fleet.Fleet} looks every second at what the register says and
 * makes indices, aliases and consumers follow: it starts and ends the {@link
 * dev.signpost.search.indexer.Indexer} of each generation, makes an index again that was lost, says
 * when a build has caught up, deletes what was purged, and hands over from one live generation to
 * the next. Each generation has consumers and threads of its own, so that one that is broken holds
 * up no other.
 */
@NullMarked
package dev.signpost.search.fleet;

import org.jspecify.annotations.NullMarked;
