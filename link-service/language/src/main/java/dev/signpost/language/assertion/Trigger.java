package dev.signpost.language.assertion;

/**
 * What a phrase does to the names around it.
 *
 * @param sense what it says of them
 * @param reach which way
 */
record Trigger(Sense sense, Reach reach) {

  enum Sense {
    ABSENT(1),
    POSSIBLE(2),
    HISTORICAL(4),
    HYPOTHETICAL(8),
    OTHER_PERSON(16),
    /** "is seen": what stands before it in its own clause is there. */
    AFFIRMED(0),
    /** Looks like a trigger and is none: "no change in", "not only". */
    NOTHING(0),
    /** Ends every scope: "but", "which", "however". */
    END(0);

    private final int bit;

    Sense(int bit) {
      this.bit = bit;
    }

    /** Its place in a set of senses; those that say nothing of a word have none. */
    int bit() {
      return bit;
    }
  }

  enum Reach {
    FORWARD,
    BACKWARD,
    BOTH,
    NONE
  }

  boolean forward() {
    return reach == Reach.FORWARD || reach == Reach.BOTH;
  }

  boolean backward() {
    return reach == Reach.BACKWARD || reach == Reach.BOTH;
  }
}
