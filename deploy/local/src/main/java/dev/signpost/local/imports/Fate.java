package dev.signpost.local.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a draft, as an import counts it. */
enum Fate {
  /** Taken in; the page stands at this revision. */
  ACCEPTED,
  /** The page stood at this revision with this content already. */
  REPEATED,
  /** The page is at a higher revision, or at this one with other content. */
  STALE,
  /** Not taken in. */
  REFUSED,
  /** Taken in, but a later stage could not do anything with it. */
  DEAD;

  @JsonValue
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
