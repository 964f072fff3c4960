package dev.signpost.search.query;

import dev.signpost.ingest.contract.PageId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to find.
 *
 * @param text as typed or pasted
 * @param concepts what the text names, by the lexicon
 * @param explain whether hits shall say why they stand where they stand
 */
public record Question(
    QueryText text, List<PageId> concepts, Filters filters, Paging paging, boolean explain) {
  public Question {
    concepts = List.copyOf(concepts);
  }

  /** The same, understood. */
  Question about(List<PageId> named) {
    return new Question(text, named, filters, paging, explain);
  }

  /**
   * Which part of the answer is wanted.
   *
   * @param size how many hits
   * @param after where the part before it ended
   */
  public record Paging(int size, Optional<Cursor> after) {}
}
