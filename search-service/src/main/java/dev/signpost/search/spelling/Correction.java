package dev.signpost.search.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a text with doubtful words.
 *
 * @param typed the text as it was typed
 * @param corrected the text to search for in its place; none where it stays
 * @param offered other texts that may be meant
 */
public record Correction(String typed, @Nullable String corrected, List<String> offered) {
  private static final long FEW = 2;
  private static final int MOST_OFFERED = 3;

  public Correction {
    offered = List.copyOf(offered);
  }

  /** The text stays as it is. */
  public static Correction none(String typed) {
    return new Correction(typed, null, List.of());
  }

  /**
   * Words that stand on no page are replaced where it is sure what is meant; where it is not, and
   * where hardly any page has the word, other texts are offered.
   *
   * @param pages on how many pages a doubtful word stands
   */
  public static Correction of(String typed, List<Doubt> doubts, ToLongFunction<Doubt> pages) {
    StringBuilder text = new StringBuilder(typed);
    List<Doubt> open = new ArrayList<>();
    boolean changed = false;
    for (Doubt doubt : doubts.reversed()) {
      long standing = pages.applyAsLong(doubt);
      if (standing == 0 && doubt.sure()) {
        text.replace(doubt.start(), doubt.end(), doubt.meant().getFirst());
        changed = true;
      } else if (standing <= FEW) {
        open.add(doubt);
      }
    }
    String shown = changed ? text.toString() : typed;
    return new Correction(typed, changed ? shown : null, offers(typed, open));
  }

  private static List<String> offers(String text, List<Doubt> open) {
    List<String> offers = new ArrayList<>();
    for (Doubt doubt : open) {
      for (String meant : doubt.meant()) {
        offers.add(text.substring(0, doubt.start()) + meant + text.substring(doubt.end()));
      }
    }
    return offers.subList(0, Math.min(offers.size(), MOST_OFFERED));
  }
}
