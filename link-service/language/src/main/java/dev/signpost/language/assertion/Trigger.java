package dev.signpost.language.assertion;

import java.util.Optional;

/**
 * What a phrase does to the names around it.
 *
 * @param sense what it says of them
 * @param reach which way
 * @param words how far at most
 * @param grade how firmly, if the phrase tells
 */
record Trigger(Sense sense, Reach reach, int words, Optional<Certainty> grade) {
  /** As far as the clause goes. */
  static final int UNLIMITED = Integer.MAX_VALUE;

  /** What it says of a name, as a set: its sense and its grade. */
  int bits() {
    return sense.bit() | grade.map(Certainty::bit).orElse(0);
  }

  enum Sense {
    ABSENT(1),
    POSSIBLE(2),
    HISTORICAL(4),
    HYPOTHETICAL(8),
    OTHER_PERSON(16),
    /** Said to be there, though not without reserve: "consistent with". */
    PRESENT(4096),
    /** Looks like a trigger and is none: "no change in", "not only". */
    NOTHING(32),
    /** A verb; a comma before a part of a sentence that has one begins a clause of its own. */
    VERB(64),
    /** Joins the items of a list, or two clauses. */
    AND(128),
    /** The same for a list of what is not there, or may be. */
    OR(1024),
    /** At the start of a sentence part: an aside, "in most people, …". */
    PREPOSITION(2048),
    /** Ends every scope: "but", "which", "however". */
    END(256),
    /** Tells what was found, and so ends a request. */
    ANSWER(8192),
    /** Ends every scope if a verb follows: "and the". */
    BREAK(512);

    private final int bit;

    Sense(int bit) {
      this.bit = bit;
    }

    /** Its place in a set of senses. */
    int bit() {
      return bit;
    }
  }

  enum Reach {
    FORWARD,
    /** Forward as far as the next verb, over a comma only into a list with "or". */
    PHRASE,
    /** Forward, until an answer is given: "CT to exclude appendicitis shows …". */
    REQUEST,
    /** What stands behind the colon: "Mother: …". */
    HEAD,
    BACKWARD,
    /** Backward, not over a comma. */
    ITEM,
    /** What stands before the colon or dash: "Effusion: none." */
    VALUE,
    NONE
  }
}
