/**
 * Details that tell a person apart, found so that a text with any of them is refused before
 * anything else sees it. {@code patterns.tsv} holds what is looked for: a cue (a label, a title, a
 * sign) and what must stand beside it, every repetition bounded.
 */
@NullMarked
package dev.signpost.language.identity;

import org.jspecify.annotations.NullMarked;
