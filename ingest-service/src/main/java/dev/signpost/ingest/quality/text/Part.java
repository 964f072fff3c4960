package dev.signpost.ingest.quality.text;

/** What a passage is to the page. */
public enum Part {
  TITLE,
  ALIAS,
  SUMMARY,
  HEADING,
  TEXT,
  RED_FLAG,
  CONCERN,
  /** A question a reader may ask a doctor. */
  QUESTION,
  /** A question the page answers. */
  ASKED,
  ANSWER;

  /** Whether it is written in sentences. */
  public boolean isProse() {
    return this == SUMMARY || this == TEXT || this == ANSWER;
  }

  /** Whether it names something. */
  public boolean isName() {
    return this == TITLE || this == ALIAS;
  }
}
