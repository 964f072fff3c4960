package dev.signpost.search.query;

import java.util.regex.Pattern;

/** Tells a sentence pasted from a report from what people write themselves. */
final class PastedWording {
  private static final int FEWEST_WORDS = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern OWN_WORDS =
      Pattern.compile(
          "\\?|\\b(?:i|i'm|i've|me|my|we|our|you|your|please|hello|hi|dear|thanks?)\\b"
              + "|^\\W*(?:what|why|how|when|where|which|who|is|are|can|could|does|do|did|will|would|should)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REPORTED =
      Pattern.compile(
          "[.;:]\\s*$"
              + "|\\b(?:no|without|mild|mildly|moderate|severe|minimal|small|broad-based|unremarkable|consistent"
              + " with|compatible with|suggestive|evidence of|there is|there are|is seen|are seen|noted|measuring"
              + "|impression|findings)\\b",
          Pattern.CASE_INSENSITIVE);

  private PastedWording() {}

  static boolean is(String text) {
    return !OWN_WORDS.matcher(text).find()
        && REPORTED.matcher(text).find()
        && WORD.matcher(text).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
  }
}
