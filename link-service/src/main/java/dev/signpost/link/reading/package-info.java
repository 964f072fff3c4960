/**
 * First stage, by page: which concepts does it name?
 *
 * <p>A page that arrives is taken down and marked; when the {@link dev.signpost.link.work.Fold}
 * says so, marked pages are read with the lexicon as it is, and what they now name differently is
 * told to the concepts. When the lexicon changes, pages that name the concept or hold every word of
 * one of its names are marked again, and no others. All that is told goes out as {@link
 * dev.signpost.link.reading.ReadingEvent}s.
 */
@NullMarked
package dev.signpost.link.reading;

import org.jspecify.annotations.NullMarked;
