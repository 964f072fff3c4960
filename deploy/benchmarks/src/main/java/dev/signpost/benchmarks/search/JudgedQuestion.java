package dev.signpost.benchmarks.search;

/**
 * A question with judged pages.
 *
 * @param raw as it was sent
 * @param summary what it asks, by an expert; empty where there is none
 */
record JudgedQuestion(String raw, String summary, Grades grades) {

  /** The summary, or the message where there is none. */
  String merged() {
    return hasSummary() ? summary : raw;
  }

  boolean hasSummary() {
    return !summary.isBlank();
  }
}
