package dev.signpost.link.listing;

/** What listing counts. */
public interface ListingMetrics {
  /** The blocks of a page were worked out; published tells whether they had changed. */
  void listed(boolean published);

  /** A link between conflicting regions was refused. */
  void refused(String rule);
}
