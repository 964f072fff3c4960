package dev.signpost.search.curation;

/** Says what curations do to a question, as they are now. */
@FunctionalInterface
public interface Curating {
  /** Leaves every answer as it is. */
  Curating NONE = asked -> Curated.NOT;

  Curated of(Asked asked);
}
