package dev.signpost.ingest.forms.outline;

import java.util.Locale;
import java.util.regex.Pattern;

/** Headings in the form they are compared in. */
public final class Keys {
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02BC]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Keys() {}

  /** Lower-case words with single spaces between and nothing else. */
  public static String of(String heading) {
    String words = APOSTROPHE.matcher(heading).replaceAll("");
    return OTHER.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** How many words a text has. */
  public static int words(String text) {
    String key = of(text);
    return key.isEmpty() ? 0 : key.split(" ", -1).length;
  }
}
