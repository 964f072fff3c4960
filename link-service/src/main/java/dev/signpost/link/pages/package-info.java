/**
 * The pages of one partition as the graph keeps them. A page has a number here, given when it is
 * first seen and kept for ever, so that sets of pages are sets of small numbers.
 */
@NullMarked
package dev.signpost.link.pages;

import org.jspecify.annotations.NullMarked;
