/**
 * Which pages name a concept, how many they are, and the best of them.
 *
 * <p>Pages send {@link dev.signpost.link.postings.PostingChange}s; {@link
 * dev.signpost.link.postings.PostingBook} keeps a {@link dev.signpost.link.postings.Posting} of
 * each page under each concept and answers with {@link dev.signpost.link.postings.ConceptPostings},
 * one for every partition that holds a page with the concept, and only when something in it
 * changed. How rare a concept is goes in powers of two, so that one page more does not touch every
 * list.
 */
@NullMarked
package dev.signpost.link.postings;

import org.jspecify.annotations.NullMarked;
