/**
 * Side-by-side measurements: each sets Signpost against the floor it stands on, in the same run, on
 * the same machine, arms interleaved, and says "too noisy" when the floor does not equal itself.
 */
@NullMarked
package dev.signpost.benchmarks;

import org.jspecify.annotations.NullMarked;
