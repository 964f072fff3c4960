package dev.signpost.language.assertion;

import dev.signpost.language.assertion.Trigger.Sense;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Tokens;
import java.util.Arrays;

/**
 * What the triggers of one sentence say of each of its words. A trigger reaches to the next clause,
 * the next word that ends scopes, or the end of the sentence; one sweep each way, so a sentence of
 * any length takes time in proportion to it. Reused from sentence to sentence; not for several
 * threads at once.
 */
public final class Scopes {
  private final Triggers triggers = Triggers.standard();
  private int start;
  private int end;

  /** Senses said of each word, as bits of {@link Sense}. */
  private int[] senses = new int[64];

  /** End of the trigger before, in words, that denies the word; 0 if none. */
  private int[] deniedSince = new int[64];

  /** Reads the sentence from the word at start to the one before end. */
  public void read(Tokens tokens, int sentenceStart, int sentenceEnd) {
    start = sentenceStart;
    end = sentenceEnd;
    int size = end - start;
    if (senses.length < size) {
      senses = new int[2 * size];
      deniedSince = new int[2 * size];
    }
    Arrays.fill(senses, 0, size, 0);
    Arrays.fill(deniedSince, 0, size, 0);
    sweep(tokens);
  }

  private void sweep(Tokens tokens) {
    int active = 0;
    int denied = 0;
    int clause = start;
    int segment = start;
    int at = start;
    while (at < end) {
      byte gap = tokens.gap(at);
      if (gap >= Gap.CLAUSE && at > start) {
        active = 0;
        clause = at;
      }
      if (gap >= Gap.COMMA) {
        segment = at;
      }
      long found = triggers.longest(tokens, at, end);
      if (found < 0) {
        mark(at, active, denied);
        at++;
        continue;
      }
      int next = (int) found;
      Trigger trigger = triggers.trigger(found);
      for (int i = at; i < next; i++) {
        mark(i, active, denied);
      }
      if (trigger.sense() == Sense.END) {
        active = 0;
        clause = next;
        segment = next;
      } else if (trigger.sense() == Sense.AFFIRMED) {
        affirm(segment, at);
      } else if (trigger.backward()) {
        back(clause, at, trigger.sense());
      }
      if (trigger.forward()) {
        active |= trigger.sense().bit();
        if (trigger.sense() == Sense.ABSENT) {
          denied = next;
        }
      }
      at = next;
    }
  }

  private void mark(int at, int active, int denied) {
    senses[at - start] |= active;
    deniedSince[at - start] = denied;
  }

  private void back(int from, int to, Sense sense) {
    for (int i = to - 1; i >= from && (senses[i - start] & sense.bit()) == 0; i--) {
      senses[i - start] |= sense.bit();
    }
  }

  /** A clause of its own after a comma is not denied by what stands before the comma. */
  private void affirm(int segment, int to) {
    for (int i = to - 1; i >= segment; i--) {
      if (deniedSince[i - start] <= segment && segment > start) {
        senses[i - start] &= ~Sense.ABSENT.bit();
      }
    }
  }

  /** What the sentence says of the name from one word to the one before another. */
  public Assertion of(int from, int to) {
    int said = 0;
    for (int i = from; i < to; i++) {
      said |= senses[i - start];
    }
    if ((said & Sense.HYPOTHETICAL.bit()) != 0) {
      return Assertion.HYPOTHETICAL;
    }
    if ((said & Sense.ABSENT.bit()) != 0) {
      return Assertion.ABSENT;
    }
    if ((said & Sense.OTHER_PERSON.bit()) != 0) {
      return Assertion.OTHER_PERSON;
    }
    if ((said & Sense.HISTORICAL.bit()) != 0) {
      return Assertion.HISTORICAL;
    }
    return (said & Sense.POSSIBLE.bit()) != 0 ? Assertion.POSSIBLE : Assertion.PRESENT;
  }
}
