package dev.signpost.language.assertion;

import static dev.signpost.language.assertion.Trigger.Sense.ABSENT;
import static dev.signpost.language.assertion.Trigger.Sense.HISTORICAL;
import static dev.signpost.language.assertion.Trigger.Sense.HYPOTHETICAL;
import static dev.signpost.language.assertion.Trigger.Sense.OTHER_PERSON;
import static dev.signpost.language.assertion.Trigger.Sense.POSSIBLE;

import dev.signpost.language.text.Confined;
import dev.signpost.language.text.Spans;
import dev.signpost.language.text.Tokens;
import java.util.List;

/**
 * What the triggers of one sentence say of the names in it. Every sweep takes time in proportion to
 * the sentence, whatever stands in it. Reused from sentence to sentence; not for several threads at
 * once.
 */
@Confined
public final class Scopes {
  private static final List<Certainty> LEAST_FIRST = List.of(Certainty.values()).reversed();

  private final SentenceTriggers triggers = new SentenceTriggers();
  private final ForwardScopes before = new ForwardScopes(triggers);
  private final BackwardScopes behind = new BackwardScopes(triggers);

  /**
   * Reads the sentence of the words [from, to).
   *
   * @param names all names of the text
   * @param firstName the first that stands in the sentence
   */
  public void read(Tokens tokens, int from, int to, Spans names, int firstName) {
    triggers.find(tokens, from, to, names, firstName);
    before.sweep(tokens, from, to);
    behind.sweep(tokens, from, to);
  }

  /** What the sentence says of the name at the words [from, to). */
  public Assertion of(int from, int to) {
    int said = before.at(from) | behind.at(to - 1);
    if ((said & HYPOTHETICAL.bit()) != 0) {
      return Assertion.HYPOTHETICAL;
    }
    if ((said & ABSENT.bit()) != 0) {
      return Assertion.ABSENT;
    }
    if ((said & OTHER_PERSON.bit()) != 0) {
      return Assertion.OTHER_PERSON;
    }
    if ((said & HISTORICAL.bit()) != 0) {
      return Assertion.HISTORICAL;
    }
    return (said & POSSIBLE.bit()) != 0 ? Assertion.POSSIBLE : Assertion.PRESENT;
  }

  /**
   * How firmly it says so; of what is only asked for, possible. What is said behind the name goes
   * before what is said ahead of it.
   */
  public Certainty certainty(int from, int to) {
    if (of(from, to) == Assertion.HYPOTHETICAL) {
      return Certainty.POSSIBLE;
    }
    int ahead = before.at(from);
    int after = behind.at(to - 1);
    for (int said : new int[] {after, ahead}) {
      for (Certainty grade : LEAST_FIRST) {
        if ((said & grade.bit()) != 0) {
          return grade;
        }
      }
    }
    return switch (of(from, to)) {
      case POSSIBLE, HYPOTHETICAL -> Certainty.POSSIBLE;
      case PRESENT, ABSENT, HISTORICAL, OTHER_PERSON -> Certainty.DEFINITE;
    };
  }
}
