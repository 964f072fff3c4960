package dev.signpost.ingest.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What single values must look like to mean anything. */
final class FieldRules {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
  private static final Pattern URL = Pattern.compile("(?:/|https?://)[^\\s<>\"\\p{C}\\p{Z}]*");

  private FieldRules() {}

  static String language(String text) {
    return matching(LANGUAGE, text, "a language tag such as en or en-GB");
  }

  /** No other schemes: the site puts it into a link. */
  static String url(String text) {
    return matching(URL, text, "a path on the site, or an http or https address");
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("expected a date such as 2026-05-02", e);
    }
  }

  private static String matching(Pattern pattern, String text, String expected) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("expected " + expected);
    }
    return text;
  }
}
