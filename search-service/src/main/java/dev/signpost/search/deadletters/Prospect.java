package dev.signpost.search.deadletters;

/** What comes of trying a letter again. */
public sealed interface Prospect {
  /** A word for programs. */
  String name();

  /** A sentence for people. */
  String detail();

  /** It is applied: nothing newer stands against it. */
  record Apply(String detail) implements Prospect {
    @Override
    public String name() {
      return "apply";
    }
  }

  /** Something newer stands; it changes nothing. */
  record Stale(String detail) implements Prospect {
    @Override
    public String name() {
      return "stale";
    }
  }

  /** It still cannot be processed. */
  record StillPoison(String detail) implements Prospect {
    @Override
    public String name() {
      return "still-poison";
    }
  }
}
