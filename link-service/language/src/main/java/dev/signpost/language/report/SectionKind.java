package dev.signpost.language.report;

import static dev.signpost.language.assertion.Assertion.HISTORICAL;
import static dev.signpost.language.assertion.Assertion.HYPOTHETICAL;
import static dev.signpost.language.assertion.Assertion.OTHER_PERSON;

import dev.signpost.language.assertion.Assertion;
import java.util.Locale;

/** A part of a report, by its heading; what is said in it counts accordingly. */
public enum SectionKind {
  /** Why the scan was asked for: findings named here are the question, not the answer. */
  INDICATION,
  HISTORY,
  FAMILY_HISTORY,
  /** Earlier scans, and what was on them. */
  COMPARISON,
  TECHNIQUE,
  FINDINGS,
  IMPRESSION,
  RECOMMENDATION;

  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in answers: {@code findings}, {@code family-history}, … */
  public String wireName() {
    return wireName;
  }

  /** What a finding counts as here, given what its sentence says of it. */
  Assertion influence(Assertion said) {
    return switch (this) {
      case FINDINGS, IMPRESSION, RECOMMENDATION -> said;
      case INDICATION, TECHNIQUE -> open(said) ? HYPOTHETICAL : said;
      case HISTORY -> said == Assertion.PRESENT ? HISTORICAL : open(said) ? HYPOTHETICAL : said;
      case COMPARISON -> open(said) ? HISTORICAL : said;
      case FAMILY_HISTORY -> open(said) || said == HISTORICAL ? OTHER_PERSON : said;
    };
  }

  private static boolean open(Assertion said) {
    return said == Assertion.PRESENT || said == Assertion.POSSIBLE;
  }
}
