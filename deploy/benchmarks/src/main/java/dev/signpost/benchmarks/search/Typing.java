package dev.signpost.benchmarks.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes the typos people make: a letter left out, doubled, swapped with the next, or hit beside the
 * key (Damerau 1964: four of five misspellings are one such slip). The first letter stays, as it
 * nearly always does, and no typo is another word of the site.
 */
final class Typing {
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final int SHORTEST = 5;

  private final Random random;
  private final Set<String> words = new HashSet<>();

  Typing(long seed, List<String> texts) {
    random = new Random(seed);
    texts.forEach(text -> words.addAll(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))));
  }

  /** The title with one slip in its longest words, if any is long enough. */
  Optional<String> slip(String title) {
    List<String> candidates = new ArrayList<>();
    for (String word : title.split("[^A-Za-z]+", -1)) {
      if (word.length() >= SHORTEST) {
        candidates.add(word);
      }
    }
    for (int attempt = 0; attempt < 20 && !candidates.isEmpty(); attempt++) {
      String word = candidates.get(random.nextInt(candidates.size()));
      String typed = slipIn(word);
      if (!words.contains(typed.toLowerCase(Locale.ROOT))) {
        return Optional.of(title.replace(word, typed));
      }
    }
    return Optional.empty();
  }

  /** The title with one word as somebody really misspelt it, if one is known. */
  static Optional<String> misspelt(String title, Map<String, String> misspellings) {
    for (String word : title.split("[^A-Za-z]+", -1)) {
      String written = misspellings.get(word.toLowerCase(Locale.ROOT));
      if (written != null && word.length() >= SHORTEST) {
        return Optional.of(title.replace(word, written));
      }
    }
    return Optional.empty();
  }

  private String slipIn(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    char letter = word.charAt(at);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + letter + letter + after;
      case 2 -> before + after.charAt(0) + letter + after.substring(1);
      default -> before + beside(letter) + after;
    };
  }

  private char beside(char letter) {
    char key = Character.toLowerCase(letter);
    for (String row : ROWS) {
      int at = row.indexOf(key);
      if (at >= 0) {
        return row.charAt(
            at == 0 ? 1 : at == row.length() - 1 || random.nextBoolean() ? at - 1 : at + 1);
      }
    }
    return letter;
  }
}
