/**
 * Reads medical English the way a careful reader does. {@link dev.signpost.language.Recogniser} is
 * the door: give it a lexicon and a page's texts, and it answers where which concepts are named and
 * whether they are said to be there.
 */
@NullMarked
package dev.signpost.language;

import org.jspecify.annotations.NullMarked;
