/**
 * The generations there are, and the state each is in.
 *
 * <p>A {@link dev.signpost.search.generation.State} owns the moves that are legal from it; the
 * {@link dev.signpost.search.generation.Register} holds every generation's and moves two at once
 * where one takes the place of another. It is one document in Elasticsearch, replaced only as long
 * as nobody else has replaced it ({@link dev.signpost.search.generation.ElasticRegister}): what it
 * says is so, and everything else, indices, aliases, consumers, is made to follow, again and again,
 * by whichever instance looks. So an instance may die at any point.
 */
@NullMarked
package dev.signpost.search.generation;

import org.jspecify.annotations.NullMarked;
