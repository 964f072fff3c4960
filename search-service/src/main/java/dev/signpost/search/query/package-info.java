/**
 * From a question to a ranked answer.
 *
 * <p>A {@link dev.signpost.search.query.Question} is understood with the lexicon and becomes one
 * request: every {@link dev.signpost.search.query.Factor} adds one clause, under the numbers of
 * {@code ranking.properties}, and {@code docs/relevancy.md} has a heading for each. The reply
 * becomes the {@link dev.signpost.search.query.SearchAnswer}. Nothing here keeps or logs a
 * question.
 */
@NullMarked
package dev.signpost.search.query;

import org.jspecify.annotations.NullMarked;
