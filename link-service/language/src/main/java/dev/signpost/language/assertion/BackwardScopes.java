package dev.signpost.language.assertion;

import static dev.signpost.language.assertion.Trigger.Sense.AND;
import static dev.signpost.language.assertion.Trigger.Sense.END;
import static dev.signpost.language.assertion.Trigger.Sense.OR;
import static dev.signpost.language.assertion.Trigger.Sense.PREPOSITION;
import static dev.signpost.language.assertion.Trigger.Sense.VERB;

import dev.signpost.language.assertion.Trigger.Reach;
import dev.signpost.language.text.Confined;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** What is said of each word of a sentence by the triggers behind it. */
@Confined
final class BackwardScopes {
  private final SentenceTriggers triggers;
  private int[] senses = new int[64];

  /** Whether a verb stands at the word or before it, since the last comma. */
  private boolean[] verbSeen = new boolean[64];

  /** Whether the part between commas that the word is in is no item of a list. */
  private boolean[] aside = new boolean[64];

  private int start;

  BackwardScopes(SentenceTriggers triggers) {
    this.triggers = triggers;
  }

  /** Senses said of the word, as bits. */
  int at(int word) {
    return senses[word - start];
  }

  void sweep(Tokens tokens, int from, int to) {
    start = from;
    if (senses.length < to - from) {
      senses = new int[2 * (to - from)];
      verbSeen = new boolean[2 * (to - from)];
      aside = new boolean[2 * (to - from)];
    }
    Arrays.fill(senses, 0, to - from, 0);
    boolean verb = false;
    boolean preposition = false;
    for (int at = from; at < to; at++) {
      boolean begins = at == from || tokens.gap(at) >= Gap.COMMA;
      preposition = begins ? triggers.has(at, PREPOSITION) : preposition;
      verb = (verb && !begins) || triggers.has(at, VERB);
      verbSeen[at - from] = verb;
      aside[at - from] = verb || preposition;
      take(tokens, at, to);
    }
  }

  private void take(Tokens tokens, int at, int to) {
    List<Trigger> found = triggers.at(at);
    for (int i = 0; i < found.size(); i++) {
      Trigger trigger = found.get(i);
      switch (trigger.reach()) {
        case BACKWARD, ITEM -> back(tokens, at, trigger);
        case VALUE -> {
          if (isValue(tokens, at, to)) {
            headed(tokens, at, trigger);
          }
        }
        case FORWARD, PHRASE, REQUEST, HEAD, NONE -> {}
      }
    }
  }

  private void back(Tokens tokens, int from, Trigger trigger) {
    int bits = trigger.bits();
    int last = Math.max(start, from - Math.min(trigger.words(), from));
    byte furthest = trigger.reach() == Reach.ITEM ? Gap.NONE : Gap.CLOSE;
    for (int i = from - 1; i >= last; i--) {
      byte gap = tokens.gap(i + 1);
      boolean otherClause = gap > furthest || (gap == Gap.COMMA && aside[i - start]);
      boolean joined = (triggers.has(i, AND) || triggers.has(i, OR)) && verbSeen[i - start];
      if (otherClause || joined || triggers.has(i, END) || (senses[i - start] & bits) == bits) {
        return;
      }
      senses[i - start] |= bits;
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
      senses[i - start] |= trigger.bits();
      if (tokens.gap(i) >= Gap.CLAUSE) {
        return;
      }
    }
  }
}
