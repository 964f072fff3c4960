package dev.signpost.search.spelling;

import java.util.List;

/**
 * A word that no name of the site holds, and what may be meant.
 *
 * @param start first UTF-16 unit of it in the text
 * @param end one past its last
 * @param word as typed, in lower case
 * @param meant words of the site's names, the likeliest first; never empty
 * @param sure whether the first may be put in its place unasked
 * @param near those of them that do not look like it and mean another thing
 */
public record Doubt(
    int start, int end, String word, List<String> meant, boolean sure, List<String> near) {
  public Doubt {
    meant = List.copyOf(meant);
    near = List.copyOf(near);
  }
}
