package dev.signpost.search.resilience;

/** An answer, and whether it is of now. */
public sealed interface Given<T> {
  T answer();

  /** Nothing newer is to be had. */
  record Fresh<T>(T answer) implements Given<T> {}

  /** Made for an equal question so many seconds ago, and given for want of a newer one. */
  record Stale<T>(T answer, long ageSeconds) implements Given<T> {}
}
