package dev.signpost.language.report;

import dev.signpost.ingest.contract.PageId;
import java.util.Locale;

/**
 * A phrase page whose wording stands in a report, or nearly.
 *
 * @param start first UTF-16 unit of the place
 * @param end one past its last
 * @param score 1 where the wording is the same, less the more it differs
 */
public record PhraseMatch(PageId page, int start, int end, Likeness likeness, double score) {

  /** How like the wording is. */
  public enum Likeness {
    EXACT,
    SAME_WORDING_DIFFERENT_LEVEL,
    /** Other words that say the same of the same findings, levels and sides. */
    NEAR;

    private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in answers: {@code same-wording-different-level}, … */
    public String wireName() {
      return wireName;
    }
  }
}
