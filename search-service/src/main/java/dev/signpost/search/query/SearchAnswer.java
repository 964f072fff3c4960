package dev.signpost.search.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.search.notices.UrgentNotice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as callers get it.
 *
 * @param total how many pages match; 10,000 stands for that many or more
 * @param cursor for the hits after these, if there may be any
 * @param facets by name, most frequent value first
 */
public record SearchAnswer(
    Echo query,
    List<UrgentNotice> notices,
    long total,
    String generation,
    @Nullable String cursor,
    List<Hit> hits,
    Map<String, List<Count>> facets) {

  /**
   * The question as it was taken.
   *
   * @param understoodAs pages about what it names
   * @param correctedTo set only where the hits are those of the corrected text
   * @param didYouMean offered instead
   */
  public record Echo(
      String text,
      List<PageId> understoodAs,
      @Nullable String correctedTo,
      List<String> didYouMean) {}

  /** The same answer, saying this as well. */
  public SearchAnswer saying(List<UrgentNotice> urgent) {
    return new SearchAnswer(query, urgent, total, generation, cursor, hits, facets);
  }

  /**
   * The same answer without the words it was asked in; none where it tells how they were mended.
   */
  public Optional<SearchAnswer> withoutWords() {
    return query.correctedTo() == null && query.didYouMean().isEmpty()
        ? Optional.of(echoing(""))
        : Optional.empty();
  }

  /** The same answer to another text. */
  public SearchAnswer echoing(String text) {
    Echo echo = new Echo(text, query.understoodAs(), query.correctedTo(), query.didYouMean());
    return new SearchAnswer(echo, notices, total, generation, cursor, hits, facets);
  }

  /**
   * A page found.
   *
   * @param explanation why it stands here, where that was asked for
   */
  public record Hit(
      PageId page,
      PageKind kind,
      String title,
      @Nullable String summary,
      double score,
      List<Highlight> highlights,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Reason> explanation) {}

  /** How much a factor gave, and what it is, in a sentence. */
  public record Reason(String factor, double score, String text) {}

  /** A facet's value and how many of the pages found have it. */
  public record Count(String value, long count) {}
}
