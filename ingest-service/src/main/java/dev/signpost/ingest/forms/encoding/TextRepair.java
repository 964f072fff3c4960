package dev.signpost.ingest.forms.encoding;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * One text as it should have come: normal form C, line ends as {@code \n}, nothing invisible, no
 * mojibake. Wording and spaces stay as they are. Repairing it again changes nothing.
 *
 * @param found what was wrong with it, repaired or not
 */
public record TextRepair(String text, Set<Blemish> found) {
  private static final char FIRST_COMBINING = '\u0300';
  private static final char REPLACEMENT = '\uFFFD';

  public TextRepair {
    found = Set.copyOf(found);
  }

  /** Repairs a text. */
  public static TextRepair of(String text) {
    if (isSound(text)) {
      return new TextRepair(text, Set.of());
    }
    Set<Blemish> found = EnumSet.noneOf(Blemish.class);
    String before;
    String after = text;
    do {
      before = after;
      after = Mojibake.turnBack(composed(Invisible.remove(before, found)), found);
    } while (!after.equals(before));
    if (Mojibake.isLeftIn(after)) {
      found.add(Blemish.MOJIBAKE);
    }
    if (after.indexOf(REPLACEMENT) >= 0) {
      found.add(Blemish.LOST);
    }
    return new TextRepair(after, found);
  }

  /** Whether all of it is plain ASCII text, as most texts are. */
  public static boolean isSound(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' || (c < ' ' && c != '\n' && c != '\t')) {
        return false;
      }
    }
    return true;
  }

  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
