package dev.signpost.search.curation;

import dev.signpost.ingest.contract.PageId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision of an editor about the answer to a question. It is for a question as a whole,
 * whatever its case and punctuation, or for plain questions that name a concept.
 *
 * @param query the question; kept without case and punctuation
 * @param concept the concept's page; given where no query is
 * @param pages in the order they are to stand in
 * @param start from when on it holds
 * @param end from when on it does not hold any more
 * @param author whose token ordered it
 * @param reason why, in the author's words
 */
public record Curation(
    String id,
    Effect effect,
    @Nullable String query,
    @Nullable PageId concept,
    List<PageId> pages,
    Instant start,
    Instant end,
    String author,
    String reason) {
  private static final int MOST_PAGES = 20;
  private static final int LONGEST_QUERY = 200;
  private static final int LONGEST_REASON = 500;
  private static final Duration LONGEST = Duration.ofDays(3 * 365);

  /**
   * @throws IllegalArgumentException saying what it must be
   */
  public Curation {
    query = query == null ? null : QueryForm.of(query);
    pages = List.copyOf(new LinkedHashSet<>(pages));
    require((query == null) != (concept == null), "expected either query or concept");
    require(
        query == null || (!query.isEmpty() && query.length() <= LONGEST_QUERY),
        "query must have words, and at most %d characters".formatted(LONGEST_QUERY));
    require(
        !pages.isEmpty() && pages.size() <= MOST_PAGES,
        "pages must be 1 to %d page ids".formatted(MOST_PAGES));
    require(!end.isBefore(start), "end must come after start");
    require(!start.plus(LONGEST).isBefore(end), "end must come within three years of start");
    require(
        !reason.isBlank() && reason.length() <= LONGEST_REASON,
        "reason must say why, in at most %d characters".formatted(LONGEST_REASON));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  boolean holdsAt(Instant now) {
    return !now.isBefore(start) && now.isBefore(end);
  }

  /** {@code upcoming}, {@code active} or {@code ended}. */
  public String stateAt(Instant now) {
    if (holdsAt(now)) {
      return "active";
    }
    return now.isBefore(start) && end.isAfter(start) ? "upcoming" : "ended";
  }

  /** The same, ended then; one that had not begun never will. */
  Curation endedAt(Instant now) {
    Instant begun = start.isAfter(now) ? now : start;
    return new Curation(id, effect, query, concept, pages, begun, now, author, reason);
  }
}
