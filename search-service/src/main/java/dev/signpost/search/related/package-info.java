/**
 * A page as it is served, and the pages beside it.
 *
 * <p>Which pages are related is the link service's answer, kept in the index of links. What they
 * are called is read from the index of pages when somebody asks, in the same generation search
 * answers from: so nothing is ever offered that search would not find.
 */
@NullMarked
package dev.signpost.search.related;

import org.jspecify.annotations.NullMarked;
