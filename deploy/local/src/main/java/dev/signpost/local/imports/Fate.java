package dev.signpost.local.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a draft, as an import counts it. */
enum Fate {
  /** Taken in; the page stands at this revision. */
  ACCEPTED(true),
  /** The page stood at this revision with this content already. */
  REPEATED(true),
  /** The page is at a higher revision, or at this one with other content. */
  STALE(true),
  /** Not taken in. */
  REFUSED(true),
  /** Taken in, but a later stage could not do anything with it. */
  DEAD(true),
  /** Its page is withdrawn. */
  WITHDRAWN(false),
  /** Not sent: as it was when it was imported before. */
  UNCHANGED(false),
  /** Not asked for, or no page. */
  SKIPPED(false);

  private final boolean always;

  Fate(boolean always) {
    this.always = always;
  }

  /** Whether it is worth telling that there was none. */
  boolean isAlwaysTold() {
    return always;
  }

  @JsonValue
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
