/** The names of concepts, as the topic {@code lexicon} tells them, at hand for every query. */
@NullMarked
package dev.signpost.search.lexicon;

import org.jspecify.annotations.NullMarked;
