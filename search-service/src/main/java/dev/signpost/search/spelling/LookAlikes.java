package dev.signpost.search.spelling;

import dev.signpost.language.text.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that look alike and mean another thing: by parts (hyper-, hypo-) or as a whole (ileum,
 * ilium). One is never put in place of the other, and a slip that may have been meant for either is
 * left to the reader.
 */
final class LookAlikes {
  private final List<List<String>> parts = new ArrayList<>();
  private final List<Set<String>> words = new ArrayList<>();

  private LookAlikes() {
    for (List<String> row : DataFile.rows(LookAlikes.class, "look-alikes.tsv")) {
      List<String> group = List.of(row.get(1).split(" "));
      switch (row.get(0)) {
        case "part" -> parts.add(group);
        case "word" -> words.add(Set.copyOf(group));
        default -> throw new IllegalStateException("look-alikes.tsv: unknown kind " + row.get(0));
      }
    }
  }

  static LookAlikes standard() {
    return new LookAlikes();
  }

  /** Whether the two words are, or come as near to being as slips of the hand leave open. */
  boolean are(String typed, String other) {
    if (words.stream().anyMatch(group -> group.contains(other) && group.contains(typed))) {
      return true;
    }
    int apart = Slips.between(typed, other, 4);
    return parts.stream().anyMatch(group -> nearerTurned(typed, other, group, apart));
  }

  /** Whether the typed word with one part in place of another is nearer to the other word. */
  private static boolean nearerTurned(String typed, String other, List<String> group, int apart) {
    for (String part : group) {
      int at = typed.indexOf(part);
      for (String turn : group) {
        if (at >= 0 && !turn.equals(part) && other.contains(turn)) {
          String turned = typed.substring(0, at) + turn + typed.substring(at + part.length());
          if (Slips.between(turned, other, 4) < apart) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a word is one of a group; then it is no typo of anything. */
  boolean isOne(String word) {
    return words.stream().anyMatch(group -> group.contains(word));
  }
}
