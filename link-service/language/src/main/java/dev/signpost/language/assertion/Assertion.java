package dev.signpost.language.assertion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether what is named is said to be there; the categories of ConText. */
public enum Assertion {
  /** Stated, stable, unchanged, "no change in", "not resolved", "consistent with". */
  PRESENT,
  /** Denied, excluded, resolved, cleared, gone. */
  ABSENT,
  /** Hedged: likely, suspected, "cannot be excluded", "X versus Y". */
  POSSIBLE,
  /** History of, prior, previous, status post. */
  HISTORICAL,
  /** Evaluate for, rule out as a request, if X develops, risk of, screening for. */
  HYPOTHETICAL,
  /** A relative's. */
  OTHER_PERSON;

  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The assertion of that wire name, if there is one. */
  public static Optional<Assertion> named(String wireName) {
    return Arrays.stream(values())
        .filter(assertion -> assertion.wireName.equals(wireName))
        .findFirst();
  }

  /** The name in answers and events: {@code present}, {@code other-person}, … */
  public String wireName() {
    return wireName;
  }
}
