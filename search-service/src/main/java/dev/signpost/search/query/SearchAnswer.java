package dev.signpost.search.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.region.LevelSpan;
import dev.signpost.search.highlight.Highlight;
import dev.signpost.search.notices.UrgentNotice;
import dev.signpost.search.spelling.Correction;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param levels vertebral levels it names
   * @param side on which it asks, if it says so
   * @param regions parts of the body it names
   * @param asks what it asks of things, and {@code wording} where it is a sentence out of a report
   * @param correctedTo set only where the hits are those of the corrected text
   * @param didYouMean offered instead
   * @param fallback what was looked for in its place, where it finds nothing
   * @param hidden pages that editors hide from it, where explanations were asked for
   */
  public record Echo(
      String text,
      List<PageId> understoodAs,
      List<String> levels,
      @Nullable String side,
      List<String> regions,
      List<String> asks,
      @Nullable String correctedTo,
      List<String> didYouMean,
      @Nullable String fallback,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PageId> hidden) {

    private Echo with(String other, @Nullable List<PageId> pagesHidden) {
      return new Echo(
          other,
          understoodAs,
          levels,
          side,
          regions,
          asks,
          correctedTo,
          didYouMean,
          fallback,
          pagesHidden);
    }

    static Echo of(Understanding understood, Correction correction, @Nullable Fallback fallback) {
      BodyPlace place = understood.place();
      return new Echo(
          correction.typed(),
          understood.concepts(),
          place.levels().stream().map(LevelSpan::toString).toList(),
          place.side() == null ? null : place.side().wireName(),
          place.regions(),
          understood.asks(),
          correction.corrected(),
          correction.offered(),
          fallback == null ? null : fallback.wireName(),
          null);
    }
  }

  /** The same answer, saying this as well. */
  public SearchAnswer saying(List<UrgentNotice> urgent) {
    return new SearchAnswer(query, urgent, total, generation, cursor, hits, facets);
  }

  /** Whether it tells how the words it was asked in were mended, or could be. */
  public boolean tellsWords() {
    return query.correctedTo() != null || !query.didYouMean().isEmpty();
  }

  /** The same answer, saying what editors hide from it. */
  SearchAnswer tellingHidden(Set<PageId> hidden) {
    return with(query.with(query.text(), hidden.stream().sorted().toList()));
  }

  /** The same answer to another text. */
  public SearchAnswer echoing(String text) {
    return with(query.with(text, query.hidden()));
  }

  private SearchAnswer with(Echo echo) {
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
