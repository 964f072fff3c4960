package dev.signpost.ingest.forms.text;

/** One piece of plain text that stands on its own: usually a line. */
record Unit(Sort sort, String text) {
  /** What its signs say it is. */
  enum Sort {
    /** Marked as a heading: {@code ## …}, or underlined. */
    HEADING,
    /** A heading or a paragraph; context has to tell. */
    PROSE,
    BULLET,
    NUMBERED,
    ROW
  }

  boolean isItem() {
    return sort == Sort.BULLET || sort == Sort.NUMBERED;
  }
}
