/**
 * How good answers are: judged questions, names that pages do not show, typos and look-alikes,
 * asked of a real Signpost over HTTP.
 */
@NullMarked
package dev.signpost.benchmarks.search;

import org.jspecify.annotations.NullMarked;
