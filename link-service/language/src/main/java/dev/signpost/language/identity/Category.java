package dev.signpost.language.identity;

import java.util.Locale;

/** Kinds of details that tell a person apart. */
public enum Category {
  NAME,
  DATE_OF_BIRTH,
  PHONE,
  /** Record, accession, account, insurance and social security numbers. */
  RECORD_NUMBER,
  ADDRESS,
  EMAIL;

  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in answers: {@code name}, {@code date-of-birth}, … */
  public String wireName() {
    return wireName;
  }

  static Category named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
