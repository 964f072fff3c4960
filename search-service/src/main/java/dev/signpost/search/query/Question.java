package dev.signpost.search.query;

import java.util.Optional;

/**
 * What somebody wants to find.
 *
 * @param text as typed or pasted
 * @param understood what the text names and asks
 * @param explain whether hits shall say why they stand where they stand
 */
public record Question(
    QueryText text, Understanding understood, Filters filters, Paging paging, boolean explain) {
  /** The same, understood. */
  Question as(Understanding understanding) {
    return new Question(text, understanding, filters, paging, explain);
  }

  /** Another text in its place, not understood yet. */
  Question saying(String other) {
    return new Question(new QueryText(other), Understanding.NONE, filters, paging, explain);
  }

  /**
   * Which part of the answer is wanted.
   *
   * @param size how many hits
   * @param after where the part before it ended
   */
  public record Paging(int size, Optional<Cursor> after) {}
}
