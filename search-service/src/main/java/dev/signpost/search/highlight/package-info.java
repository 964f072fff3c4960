/**
 * Which places of a page are shown for a question, and which words of them are marked.
 *
 * <p>Words are compared as the index compares them ({@link
 * dev.signpost.search.highlight.EnglishText}), found without analysing what cannot match ({@link
 * dev.signpost.search.highlight.MarkedWords}), and of long texts the best passages are shown
 * ({@link dev.signpost.search.highlight.Passages}). All of it in this process: asked of
 * Elasticsearch, highlights cost more than the search.
 */
@NullMarked
package dev.signpost.search.highlight;

import org.jspecify.annotations.NullMarked;
