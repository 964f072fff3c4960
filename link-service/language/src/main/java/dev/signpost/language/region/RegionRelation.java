package dev.signpost.language.region;

import static java.util.Objects.requireNonNull;

/**
 * How two places in the body stand to each other.
 *
 * @param label a plain phrase for the reason shown beside a link
 */
public record RegionRelation(Kind kind, String label) {

  /** Best first. */
  public enum Kind {
    SAME,
    PARENT_CHILD,
    NEIGHBOUR,
    REFERRAL,
    /**
     * Nothing is known of one of them, or one is about no region: nothing speaks against a link.
     */
    UNKNOWN,
    /** Different parts of the body: a link would mislead. */
    CONFLICT
  }

  public RegionRelation {
    requireNonNull(kind, "kind");
    requireNonNull(label, "label");
  }

  /** Whether pages of the two may be linked. */
  public boolean allowsLink() {
    return kind != Kind.CONFLICT;
  }
}
