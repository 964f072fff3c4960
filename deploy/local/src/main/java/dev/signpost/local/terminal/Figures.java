package dev.signpost.local.terminal;

import java.util.Locale;

/** Numbers in sentences, the same whatever the machine's language. */
public final class Figures {
  private Figures() {}

  /** E.g. {@code 11,274}. */
  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** E.g. {@code 1 draft}, {@code 2 drafts}; the plural ends with an s. */
  public static String counted(long number, String noun) {
    return of(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** E.g. {@code 1,234.5}, with one digit after the point. */
  public static String tenths(double number) {
    return String.format(Locale.ROOT, "%,.1f", number);
  }

  /** E.g. {@code 0.91}. */
  public static String hundredths(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
