package dev.signpost.local.terminal;

import java.util.Locale;

/** Sentences with numbers, the same whatever the machine's language. */
public final class English {
  private English() {}

  /** As {@link String#format}, with 1,234.5 for numbers. */
  public static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
