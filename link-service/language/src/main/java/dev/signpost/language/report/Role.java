package dev.signpost.language.report;

import java.util.Locale;

/** What a word does for the findings beside it; {@code roles.tsv} tells which words do what. */
enum Role {
  LEFT,
  RIGHT,
  BOTH,
  MULTILEVEL,
  MINIMAL,
  MILD,
  MODERATE,
  SEVERE,
  STOP,
  PREPOSITION,
  JOIN,
  AND,
  COPULA,
  TURN,
  COMPARES,
  NERVE,
  FILLER,
  LINK,
  LEVEL_WORD,
  PART,
  TELLING,
  NEGATES;

  static final int SIDES = LEFT.bit() | RIGHT.bit() | BOTH.bit();
  static final int GRADES = MINIMAL.bit() | MILD.bit() | MODERATE.bit() | SEVERE.bit();
  static final int MODIFIERS = SIDES | GRADES | MULTILEVEL.bit();

  /** Its place in a set of roles. */
  int bit() {
    return 1 << ordinal();
  }

  static Role named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
