/**
 * Third stage, by page: the blocks of each page, published when they changed.
 *
 * <p>{@link dev.signpost.link.listing.SummaryBook} keeps what the concepts of this partition's
 * pages answered. A page is listed when it was read and its concepts have answered, and again when
 * one of them answers anew. A revision is linked when its page was listed with all answers in.
 */
@NullMarked
package dev.signpost.link.listing;

import org.jspecify.annotations.NullMarked;
