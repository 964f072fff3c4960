package dev.signpost.search.spelling;

import dev.signpost.search.spelling.SiteWords.SiteWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words of the site's names that are near a word, by slips and by sound. */
final class Candidates {
  private static final int MOST = 5;
  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final double SAME_SOUND = 0.5;
  private static final double OTHER_BEGINNING = 0.3;
  private static final double OFTEN = 0.05;

  private final SiteWords words;

  Candidates(SiteWords words) {
    this.words = words;
  }

  /**
   * A word and how far it is: the number of slips, less where it sounds the same or stands in many
   * names, more where it begins otherwise.
   */
  record Candidate(String word, double distance) {}

  /** The nearest few, nearest first. */
  List<Candidate> near(String typed) {
    int most = typed.length() < LONG ? 1 : 2;
    String heard = Sound.of(typed);
    long letters = Slips.letters(typed);
    List<Candidate> near = new ArrayList<>();
    int longest = typed.length() + most + 1;
    for (int length = Math.max(SHORTEST, typed.length() - most - 1); length <= longest; length++) {
      for (SiteWord word : words.ofLength(length).values()) {
        boolean same = heard.equals(word.sound());
        int limit = same ? most + 1 : most;
        if (!Slips.apart(letters, word.letters(), limit)) {
          int slips = Slips.between(typed, word.text(), limit);
          if (slips <= limit) {
            near.add(new Candidate(word.text(), distance(typed, word, slips, same)));
          }
        }
      }
    }
    return near.stream()
        .sorted(Comparator.comparingDouble(Candidate::distance).thenComparing(Candidate::word))
        .limit(MOST)
        .toList();
  }

  private static double distance(String typed, SiteWord word, int slips, boolean same) {
    return slips
        - (same ? SAME_SOUND : 0)
        + (typed.charAt(0) == word.text().charAt(0) ? 0 : OTHER_BEGINNING)
        - OFTEN * Math.log1p(word.concepts());
  }
}
