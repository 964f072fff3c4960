package dev.signpost.ingest.quality.text;

/**
 * A sentence, a list item or a line of its own, as places in a text.
 *
 * @param start of its first character, bullets left out
 * @param end behind its last one
 * @param from its first word
 * @param to behind its last word
 * @param item whether it belongs to what a bullet stands before
 */
public record Sentence(int start, int end, int from, int to, boolean item) {
  /** How many words it has. */
  public int length() {
    return to - from;
  }
}
