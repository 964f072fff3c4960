/** How good related lists are, and what they cost: the graph in this process, without a broker. */
@NullMarked
package dev.signpost.benchmarks.links;

import org.jspecify.annotations.NullMarked;
