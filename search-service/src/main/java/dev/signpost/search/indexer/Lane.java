package dev.signpost.search.indexer;

/**
 * How hard bulks press on the index.
 *
 * @param atOnce bulks under way at the same time
 * @param rest pause after each, as a part of the time it took
 */
record Lane(int atOnce, BulkPlan plan, double rest) {
  /** Two keep the index busy while one of them is on its way or being answered. */
  static final Lane FAST = new Lane(2, BulkPlan.DEFAULT, 0);

  /** Leaves half the time, and one of two processors, to those who search. */
  static final Lane COURTEOUS = new Lane(1, new BulkPlan(1024 * 1024), 1);
}
