package dev.signpost.benchmarks.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words one slip apart that mean another thing. Each is asked for; a site that has only the other
 * must not take the one for it.
 */
final class LookAlikes {
  private static final List<String[]> PARTS =
      List.of(
          new String[] {"hyper", "hypo"},
          new String[] {"hypo", "hyper"},
          new String[] {"inter", "intra"},
          new String[] {"intra", "inter"},
          new String[] {"ante", "anti"},
          new String[] {"macro", "micro"},
          new String[] {"micro", "macro"},
          new String[] {"ectomy", "otomy"},
          new String[] {"otomy", "ostomy"},
          new String[] {"lysis", "losis"},
          new String[] {"losis", "lysis"});

  private LookAlikes() {}

  /** Words that the titles lack but for a look-alike which they have. */
  static Set<Pair> of(List<String> titles) {
    Set<String> words = new TreeSet<>();
    titles.forEach(title -> words.addAll(List.of(title.toLowerCase(Locale.ROOT).split("[^a-z]+"))));
    Set<Pair> pairs = new LinkedHashSet<>();
    for (String word : words) {
      for (String[] part : PARTS) {
        String other = word.replace(part[0], part[1]);
        if (!other.equals(word) && word.length() > part[0].length() + 3) {
          pairs.add(new Pair(other, word));
        }
      }
    }
    return pairs;
  }

  /**
   * Two words that must stay two.
   *
   * @param asked what is asked for
   * @param other what it must not be taken for
   */
  record Pair(String asked, String other) {

    /** Whether the answer takes the one for the other. */
    boolean mergedIn(Answer answer) {
      String corrected = answer.correctedTo();
      return corrected != null && corrected.toLowerCase(Locale.ROOT).contains(other);
    }
  }
}
