package dev.signpost.ingest.quality.text;

/**
 * A phrase of {@code phrases.txt} found in a text.
 *
 * @param rule whose phrase it is
 * @param start of its first word
 * @param end behind its last word
 */
public record PhraseHit(String rule, Passage passage, Sentence sentence, int start, int end) {
  /** The words found, in quotes. */
  public String quote() {
    return passage.quote(start, end);
  }
}
