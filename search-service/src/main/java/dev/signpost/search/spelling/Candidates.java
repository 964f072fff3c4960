package dev.signpost.search.spelling;

import dev.signpost.search.spelling.SiteWords.SiteWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
   *
   * @param completes whether, where it would stand, it is part of a name of several words
   */
  record Candidate(String word, double distance, boolean completes) {
    Candidate completing(double nearer) {
      return new Candidate(word, distance - nearer, true);
    }
  }

  /** The nearest few, nearest first. */
  List<Candidate> near(String typed) {
    Typed word = Typed.of(typed);
    List<Candidate> near = new ArrayList<>();
    int longest = typed.length() + word.farthest();
    for (int length = Math.max(SHORTEST, typed.length() - word.farthest());
        length <= longest;
        length++) {
      words
          .table(length)
          .within(word.farthest(), word.letters(), other -> word.near(other).ifPresent(near::add));
    }
    return near.stream()
        .sorted(Comparator.comparingDouble(Candidate::distance).thenComparing(Candidate::word))
        .limit(MOST)
        .toList();
  }

  /**
   * A word as it was typed.
   *
   * @param most slips to a word that sounds otherwise
   */
  private record Typed(String text, String sound, long letters, int most) {
    static Typed of(String text) {
      return new Typed(text, Sound.of(text), Slips.letters(text), text.length() < LONG ? 1 : 2);
    }

    /** Most slips to a word that sounds the same. */
    int farthest() {
      return most + 1;
    }

    Optional<Candidate> near(SiteWord other) {
      boolean same = sound.equals(other.sound());
      int limit = same ? farthest() : most;
      if (Slips.apart(letters, other.letters(), limit)) {
        return Optional.empty();
      }
      int slips = Slips.between(text, other.text(), limit);
      return slips > limit
          ? Optional.empty()
          : Optional.of(new Candidate(other.text(), distance(other, slips, same), false));
    }

    private double distance(SiteWord other, int slips, boolean same) {
      return slips
          - (same ? SAME_SOUND : 0)
          + (text.charAt(0) == other.text().charAt(0) ? 0 : OTHER_BEGINNING)
          - OFTEN * Math.log1p(other.concepts());
    }
  }
}
