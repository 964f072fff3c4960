package dev.signpost.ingest.quality.policy;

import dev.signpost.ingest.quality.text.Passage;

/** Takes down what one rule finds. */
public interface Report {
  /**
   * Something is wrong with a whole field.
   *
   * @param place JSON pointer into the draft
   * @param message for the editor
   */
  void fault(String place, String message);

  /** Something is wrong with these characters of a text. */
  void fault(Passage passage, int start, int end, String message);
}
