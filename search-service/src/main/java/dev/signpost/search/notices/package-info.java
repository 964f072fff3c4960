/**
 * What must be said to somebody whose question sounds like an emergency, whatever is found.
 *
 * <p>Signs and the combinations of them that call for haste are data with sources, see {@code
 * urgent.tsv} and {@code signs.tsv}. They are read in the question alone, apart from index, ranking
 * and curations, so that nothing can suppress them. It promises no completeness.
 */
@NullMarked
package dev.signpost.search.notices;

import org.jspecify.annotations.NullMarked;
