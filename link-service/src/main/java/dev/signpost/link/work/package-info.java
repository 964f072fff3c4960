/**
 * What waits to be done, and when it is time to do it.
 *
 * <p>{@link dev.signpost.link.work.Marks} keep the numbers of pages that wait, in a table, so that
 * nothing is forgotten over a restart. {@link dev.signpost.link.work.Fold} puts work off while a
 * burst lasts, so that what many changes ask for is done once, and lets a single change through at
 * once. A {@link dev.signpost.link.work.Slice} of time bounds what is done in one go.
 */
@NullMarked
package dev.signpost.link.work;

import org.jspecify.annotations.NullMarked;
