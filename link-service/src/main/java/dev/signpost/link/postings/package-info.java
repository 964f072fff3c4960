/**
 * Which pages name a subject, how many they are, and the best of them.
 *
 * <p>Pages send {@link dev.signpost.link.postings.PostingChange}s; {@link
 * dev.signpost.link.postings.PostingBook} keeps a {@link dev.signpost.link.postings.Posting} of
 * each page under each subject and answers with {@link dev.signpost.link.postings.SubjectPostings},
 * one for every partition that holds a page with the subject, and only when something in it
 * changed. How rare a subject is goes in powers of two, so that one page more does not touch every
 * list.
 */
@NullMarked
package dev.signpost.link.postings;

import org.jspecify.annotations.NullMarked;
