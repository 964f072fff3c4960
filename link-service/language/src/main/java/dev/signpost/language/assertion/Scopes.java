package dev.signpost.language.assertion;

import static dev.signpost.language.assertion.Trigger.Sense.ABSENT;
import static dev.signpost.language.assertion.Trigger.Sense.AND;
import static dev.signpost.language.assertion.Trigger.Sense.BREAK;
import static dev.signpost.language.assertion.Trigger.Sense.END;
import static dev.signpost.language.assertion.Trigger.Sense.HISTORICAL;
import static dev.signpost.language.assertion.Trigger.Sense.HYPOTHETICAL;
import static dev.signpost.language.assertion.Trigger.Sense.OTHER_PERSON;
import static dev.signpost.language.assertion.Trigger.Sense.POSSIBLE;
import static dev.signpost.language.assertion.Trigger.Sense.VERB;

import dev.signpost.language.assertion.Trigger.Reach;
import dev.signpost.language.text.Confined;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Spans;
import dev.signpost.language.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * What the triggers of one sentence say of the names in it. Every sweep takes time in proportion to
 * the sentence, whatever stands in it. Reused from sentence to sentence; not for several threads at
 * once.
 */
@Confined
public final class Scopes {
  private static final int ALL = -1;

  private final SentenceTriggers triggers = new SentenceTriggers();
  private int start;

  /** Senses said of each word by what stands before it, and by what stands behind it. */
  private int[] before = new int[64];

  private int[] behind = new int[64];

  /** Whether a verb stands at the word or before it, since the last comma. */
  private boolean[] verbSeen = new boolean[64];

  /**
   * Reads the sentence of the words [from, to).
   *
   * @param names all names of the text
   * @param firstName the first that stands in the sentence
   */
  public void read(Tokens tokens, int from, int to, Spans names, int firstName) {
    start = from;
    int size = to - from;
    if (before.length < size) {
      before = new int[2 * size];
      behind = new int[2 * size];
      verbSeen = new boolean[2 * size];
    }
    Arrays.fill(before, 0, size, 0);
    Arrays.fill(behind, 0, size, 0);
    triggers.find(tokens, from, to, names, firstName);
    sweepForward(tokens, to);
    sweepBack(tokens, to);
  }

  private void sweepForward(Tokens tokens, int to) {
    int active = 0;
    int outside = ALL;
    boolean verb = false;
    for (int at = start; at < to; at++) {
      byte gap = at == start ? Gap.SENTENCE : tokens.gap(at);
      if (gap == Gap.OPEN) {
        outside = active;
      } else if (gap == Gap.CLOSE) {
        active &= outside;
      } else if (gap == Gap.CLAUSE || (gap == Gap.COMMA && ownClause(at))) {
        active = 0;
      }
      verb = (verb && gap < Gap.COMMA) || triggers.has(at, VERB);
      verbSeen[at - start] = verb;
      before[at - start] |= active;
      active = after(tokens, at, to, active);
    }
  }

  /** Whether the part of the sentence that begins here, after a comma, is a clause of its own. */
  private boolean ownClause(int at) {
    return triggers.verbAhead(at) && !triggers.has(at, AND);
  }

  /** The senses that go on behind the trigger that begins at this word. */
  private int after(Tokens tokens, int at, int to, int active) {
    List<Trigger> found = triggers.at(at);
    int senses = active;
    for (int i = 0; i < found.size(); i++) {
      Trigger trigger = found.get(i);
      if (trigger.sense() == END || (trigger.sense() == BREAK && triggers.verbAhead(at))) {
        senses = 0;
      } else if (trigger.reach() == Reach.FORWARD) {
        senses = forward(tokens, triggers.end(at), to, trigger, senses);
      }
    }
    return senses;
  }

  /** A denial ends what was only asked for: "evaluate for mass, no mass". */
  private int forward(Tokens tokens, int from, int to, Trigger trigger, int active) {
    int bit = trigger.sense().bit();
    if (trigger.words() < to) {
      for (int i = from; i < to && i < from + trigger.words(); i++) {
        if (tokens.gap(i) != Gap.NONE) {
          break;
        }
        before[i - start] |= bit;
      }
      return active;
    }
    return trigger.sense() == ABSENT ? (active & ~HYPOTHETICAL.bit()) | bit : active | bit;
  }

  private void sweepBack(Tokens tokens, int to) {
    for (int at = start; at < to; at++) {
      List<Trigger> found = triggers.at(at);
      for (int i = 0; i < found.size(); i++) {
        Trigger trigger = found.get(i);
        if (trigger.reach() == Reach.BACKWARD) {
          back(tokens, at, trigger);
        } else if (trigger.reach() == Reach.VALUE && isValue(tokens, at, to)) {
          headed(tokens, at, trigger);
        }
      }
    }
  }

  private void back(Tokens tokens, int from, Trigger trigger) {
    int bit = trigger.sense().bit();
    int last = Math.max(start, from - Math.min(trigger.words(), from));
    for (int i = from - 1; i >= last; i--) {
      byte gap = tokens.gap(i + 1);
      boolean otherClause = gap >= Gap.CLAUSE || (gap == Gap.COMMA && verbSeen[i - start]);
      boolean joined = triggers.has(i, AND) && verbSeen[i - start];
      if (otherClause || joined || triggers.has(i, END) || (behind[i - start] & bit) != 0) {
        return;
      }
      behind[i - start] |= bit;
    }
  }

  /** Whether the trigger is all that stands behind a colon or dash. */
  private boolean isValue(Tokens tokens, int at, int to) {
    int end = triggers.end(at);
    return at > start
        && tokens.gap(at) == Gap.CLAUSE
        && (end == to || tokens.gap(end) >= Gap.COMMA);
  }

  private void headed(Tokens tokens, int from, Trigger trigger) {
    for (int i = from - 1; i >= start; i--) {
      behind[i - start] |= trigger.sense().bit();
      if (tokens.gap(i) >= Gap.CLAUSE) {
        return;
      }
    }
  }

  /** What the sentence says of the name at the words [from, to). */
  public Assertion of(int from, int to) {
    int said = before[from - start] | behind[to - 1 - start];
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
}
