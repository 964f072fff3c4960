package dev.signpost.link.concepts;

/**
 * How freely a name stands in its sentence. A name that ends a clause, or stands in a list, is what
 * the clause speaks of; one that other words follow without a break may be part of something longer
 * ("blood" in "blood vessels", "memory" in "memory loss").
 */
enum Standing {
  ENDS_CLAUSE,
  ALONE,
  PART;

  private static final String ENDS = ",.;:!?)\n•";

  /** How a name stands that ends there. */
  static Standing of(String text, int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length() || ENDS.indexOf(text.charAt(next)) >= 0) {
      return ENDS_CLAUSE;
    }
    if (!Character.isLetterOrDigit(text.charAt(next))) {
      return ALONE;
    }
    int behind = next;
    while (behind < text.length() && Character.isLetterOrDigit(text.charAt(behind))) {
      behind++;
    }
    boolean newSentence = Character.isUpperCase(text.charAt(next)) && next > end;
    String word = text.substring(next, behind).toLowerCase(java.util.Locale.ROOT);
    return newSentence || FunctionWords.contain(word) ? ALONE : PART;
  }
}
