/**
 * Which pages of a partition hold which words and name which concepts: what is asked when a name
 * enters or leaves the lexicon, and when the postings of a concept changed.
 *
 * <p>A cell per word and page would make a million writes of a small site, so {@link
 * dev.signpost.link.words.WordIndex} keeps numbers of words and pages in about a thousand buckets,
 * each a short open chunk and a row of sealed ones, and changes of many pages are written together.
 * Words of the same number are told apart by nobody: an answer may hold a page too many, which is
 * then read again for nothing, but never one too few.
 */
@NullMarked
package dev.signpost.link.words;

import org.jspecify.annotations.NullMarked;
