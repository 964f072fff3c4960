/**
 * Whether what a text names is said to be there. After NegEx (Chapman et al. 2001) and ConText
 * (Harkema et al. 2009): phrases of a data file deny, hedge or move into the past what stands on
 * one side of them, as far as the clause goes.
 */
@NullMarked
package dev.signpost.language.assertion;

import org.jspecify.annotations.NullMarked;
