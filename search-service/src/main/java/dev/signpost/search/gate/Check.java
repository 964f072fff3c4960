package dev.signpost.search.gate;

/** One thing a candidate must hold. Blocks. */
@FunctionalInterface
interface Check {
  Finding examine(Pair pair);
}
