/**
 * The broker as the search service uses it: readers of topics, writers of outcomes and dead
 * letters, and whether it answers.
 */
@NullMarked
package dev.signpost.search.kafka;

import org.jspecify.annotations.NullMarked;
