package dev.signpost.link.reading;

/** What reading counts. */
public interface ReadingMetrics {
  /** A page was read because it is new or changed. */
  void pageRead();

  /** A page was read again because a name entered or left the lexicon. */
  void pageReadAgain();

  /** A revision came that is known already, or older than the known one. */
  void repeated();

  /** A revision came that says what the one before it said. */
  void unchanged();

  /** A page's text could not be read. */
  void unreadable();
}
