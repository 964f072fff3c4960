/** Every metric of the search service, and what adds up to what. */
@NullMarked
package dev.signpost.search.metrics;

import org.jspecify.annotations.NullMarked;
