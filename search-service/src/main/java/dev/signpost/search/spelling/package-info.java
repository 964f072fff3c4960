/**
 * Words typed wrong. What is meant is sought among the words of the site's own names, by slips of
 * the hand ({@link dev.signpost.search.spelling.Slips}) and by sound, weighed by what the words
 * around make of it. Words that look alike but mean another thing, numbers, sides and negations are
 * never put in place of each other ({@link dev.signpost.search.spelling.LookAlikes}). Nothing typed
 * is kept.
 */
@NullMarked
package dev.signpost.search.spelling;

import org.jspecify.annotations.NullMarked;
