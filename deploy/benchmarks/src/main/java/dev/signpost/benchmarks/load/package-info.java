/**
 * Search under load, beside what it stands on: Elasticsearch asked directly, Elasticsearch behind
 * nginx. The load is made by wrk.
 */
@NullMarked
package dev.signpost.benchmarks.load;

import org.jspecify.annotations.NullMarked;
