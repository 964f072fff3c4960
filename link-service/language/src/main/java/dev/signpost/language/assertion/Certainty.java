package dev.signpost.language.assertion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How firmly a text stands by what it says of a finding, most firmly first. */
public enum Certainty {
  /** Stated without a hedge. */
  DEFINITE,
  /** "Consistent with", "compatible with", "diagnostic of". */
  VERY_LIKELY,
  /**
   * "Probable", "likely", "suspected", "suspicious for", "favored"; "unlikely" of what is absent.
   */
  LIKELY,
  /** "Possible", "may represent", "versus"; also whatever is only asked for. */
  POSSIBLE,
  /** "Cannot be excluded", "less likely". */
  REMOTE;

  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The certainty of that wire name, if there is one. */
  public static Optional<Certainty> named(String wireName) {
    return Arrays.stream(values()).filter(grade -> grade.wireName.equals(wireName)).findFirst();
  }

  /** The name in answers: {@code definite}, {@code very-likely}, … */
  public String wireName() {
    return wireName;
  }

  /** Its place in a set of what triggers say, above the senses. */
  int bit() {
    return 1 << (24 + ordinal());
  }

  /** All of them as such a set. */
  static int all() {
    return Arrays.stream(values()).mapToInt(Certainty::bit).reduce(0, (a, b) -> a | b);
  }
}
