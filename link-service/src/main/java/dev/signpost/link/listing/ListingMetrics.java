package dev.signpost.link.listing;

/** What listing counts. */
public interface ListingMetrics {
  /** The blocks of a page were worked out; published tells whether they had changed. */
  void listed(boolean published);

  /** A link was refused that a rule had proposed; by what. */
  void refused(String rule, String by);
}
