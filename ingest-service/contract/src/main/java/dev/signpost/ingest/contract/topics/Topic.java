package dev.signpost.ingest.contract.topics;

import java.util.Locale;

/** The topics services meet through; {@code deploy/kafka/topics.json} says how each is kept. */
public enum Topic {
  SUBMISSIONS,
  PAGES,
  LINKS,
  LEXICON,
  OUTCOMES,
  QUARANTINE,
  DEAD_LETTERS;

  /** The name on the broker: the prefix, then e.g. {@code dead-letters}. */
  public String name(String prefix) {
    return prefix + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
