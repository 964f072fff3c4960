package dev.signpost.link.concepts;

import java.util.Locale;

/**
 * How freely a name stands in its sentence. A name that ends a clause, or stands in a list, is what
 * the clause speaks of; one that has other words beside it without a break may be part of something
 * longer ("blood" in "blood vessels", "pain" in "joint pain").
 */
final class Standing {
  private static final double ALONE = 0.3;
  private static final double FOLLOWED = 0.05;
  private static final double LED = 0.7;
  private static final String ENDS = ",.;:!?)\n•";

  private Standing() {}

  /** Between 0 and 1 for the name at that place; 1 for one that ends a clause. */
  static double of(String text, int start, int end) {
    return behind(text, end) * (isLed(text, start) ? LED : 1);
  }

  private static double behind(String text, int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length() || ENDS.indexOf(text.charAt(next)) >= 0) {
      return 1;
    }
    int last = next;
    while (last < text.length() && Character.isLetterOrDigit(text.charAt(last))) {
      last++;
    }
    boolean alone = last == next || Character.isUpperCase(text.charAt(next));
    return alone || isFunctionWord(text, next, last) ? ALONE : FOLLOWED;
  }

  /** Whether a word stands before it that may belong to it, such as an adjective. */
  private static boolean isLed(String text, int start) {
    int last = start;
    while (last > 0 && text.charAt(last - 1) == ' ') {
      last--;
    }
    int first = last;
    while (first > 0 && Character.isLetterOrDigit(text.charAt(first - 1))) {
      first--;
    }
    return first < last && !isFunctionWord(text, first, last);
  }

  private static boolean isFunctionWord(String text, int from, int to) {
    return FunctionWords.contain(text.substring(from, to).toLowerCase(Locale.ROOT));
  }
}
