/**
 * Pages near a question in meaning, though they share no word with it.
 *
 * <p>{@link dev.signpost.search.meaning.VectorFeed} follows the topic {@code pages} in a group of
 * its own and keeps one vector a page in an index of its own, under the page's revision. What a
 * vector is depends on the page's text and the model alone, so the index belongs to no generation:
 * all share it, and a page that is not in the generation asked drops out there. {@link
 * dev.signpost.search.meaning.Meaning} turns a question into a vector, in this process and within a
 * budget of time, and finds the nearest pages. Nothing that tells a person apart becomes a vector.
 */
@NullMarked
package dev.signpost.search.meaning;

import org.jspecify.annotations.NullMarked;
