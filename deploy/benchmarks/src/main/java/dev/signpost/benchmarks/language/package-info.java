/**
 * Measures the language module: what it makes of annotated sentences, how fast it finds names
 * beside other libraries, and how long a report takes at the endpoint.
 */
@NullMarked
package dev.signpost.benchmarks.language;

import org.jspecify.annotations.NullMarked;
