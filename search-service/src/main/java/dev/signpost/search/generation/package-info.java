/**
 * Which generation of the indices is live, and how the very first comes to be.
 *
 * <p>The alias {@code pages} says which one is live. Where there is none, all instances agree on
 * one name by a document only one of them can create, and then each does whatever is still missing:
 * any of them may die at any point, and they may all do it at once.
 */
@NullMarked
package dev.signpost.search.generation;

import org.jspecify.annotations.NullMarked;
