package dev.signpost.search.index;

import java.util.Locale;

/** The two indices of a generation. */
public enum IndexKind {
  /** What search finds and shows. */
  PAGES,
  /** Which pages belong beside which. */
  LINKS;

  /** The part of every name that tells them apart. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
