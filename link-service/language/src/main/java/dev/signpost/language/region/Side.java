package dev.signpost.language.region;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** On which side of the body. */
public enum Side {
  LEFT,
  RIGHT,
  BILATERAL;

  private final String wireName = name().toLowerCase(Locale.ROOT);

  /** The side of what is said to be on those sides; null if on none. */
  public static @Nullable Side of(boolean left, boolean right, boolean both) {
    if (both || (left && right)) {
      return BILATERAL;
    }
    return left ? LEFT : right ? RIGHT : null;
  }

  /** The name in answers: {@code left}, {@code right}, {@code bilateral}. */
  public String wireName() {
    return wireName;
  }
}
