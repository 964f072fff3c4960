/**
 * {@code signpost curations}: what editors decide about answers by hand, asked for and ordered
 * through the operator's port of the search service.
 */
@NullMarked
package dev.signpost.local.curations;

import org.jspecify.annotations.NullMarked;
