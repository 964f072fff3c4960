/**
 * The search service: keeps the indices fresh and answers from them.
 *
 * <p>{@link dev.signpost.search.SearchService} starts it all. Changes come in through {@code
 * indexer}, concept names through {@code lexicon}; {@code web} answers questions ({@code query}),
 * completes words ({@code suggest}) and serves pages with their neighbours ({@code related}). What
 * the indices look like stands in {@code index}, which of them is live in {@code generation}.
 * {@code resilience} keeps a slow or absent part from taking others along; {@code curation} holds
 * what editors decided by hand.
 */
@NullMarked
package dev.signpost.search;

import org.jspecify.annotations.NullMarked;
