package dev.signpost.local.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text of pages made fit for a terminal. */
public final class Prose {
  private Prose() {}

  /** On one line, without characters that could steer a terminal. */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString().replaceAll(" +", " ").strip();
  }

  /** Broken between words into lines of at most this width; escape sequences take no room. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int length = visibleLength(word);
      if (used > 0 && used + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(used == 0 ? "" : " ").append(word);
      used += length + (used == 0 ? 0 : 1);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int visibleLength(String word) {
    return word.replaceAll("\u001b\\[[0-9;]*m", "").length();
  }
}
