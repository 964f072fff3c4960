package dev.signpost.search.indexer;

/**
 * How hard bulks press on the index.
 *
 * @param atOnce bulks of one feed under way at the same time
 * @param inTurn whether the feeds of a generation take turns, and each rests after a bulk as long
 *     as that took
 */
record Lane(int atOnce, BulkPlan plan, boolean inTurn) {
  /** Two keep the index busy while one of them is on its way or being answered. */
  static final Lane FAST = new Lane(2, BulkPlan.DEFAULT, false);

  /**
   * Leaves half the time, and one of two processors, to those who search, and does not keep the
   * other for long.
   */
  static final Lane COURTEOUS = new Lane(1, new BulkPlan(256 * 1024), true);
}
