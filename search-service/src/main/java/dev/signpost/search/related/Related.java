package dev.signpost.search.related;

/** What there is to say about the pages beside a page. */
public sealed interface Related {
  /** These stand beside it. */
  record Beside(RelatedAnswer answer) implements Related {}

  /** The page itself was withdrawn, at that revision. */
  record PageWithdrawn(long revision) implements Related {}

  /** There is no such page. */
  record NoPage() implements Related {}
}
