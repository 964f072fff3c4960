package dev.signpost.language.assertion;

import static dev.signpost.language.assertion.Trigger.Sense.ABSENT;
import static dev.signpost.language.assertion.Trigger.Sense.AND;
import static dev.signpost.language.assertion.Trigger.Sense.ANSWER;
import static dev.signpost.language.assertion.Trigger.Sense.BREAK;
import static dev.signpost.language.assertion.Trigger.Sense.END;
import static dev.signpost.language.assertion.Trigger.Sense.HYPOTHETICAL;
import static dev.signpost.language.assertion.Trigger.Sense.OR;
import static dev.signpost.language.assertion.Trigger.Sense.POSSIBLE;
import static dev.signpost.language.assertion.Trigger.Sense.VERB;

import dev.signpost.language.text.Confined;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** What is said of each word of a sentence by the triggers before it. */
@Confined
final class ForwardScopes {
  private static final int ALL = -1;
  private static final int GRADES = Certainty.all();

  private final SentenceTriggers triggers;
  private int[] senses = new int[64];
  private int start;

  /** Said until the clause ends. */
  private int clause;

  /** Said until the next verb. */
  private int phrase;

  /** Said until the clause ends or an answer is given. */
  private int request;

  /** Said of what stands behind the colon before that word. */
  private int head;

  private int headed;

  ForwardScopes(SentenceTriggers triggers) {
    this.triggers = triggers;
  }

  /** Senses said of the word, as bits. */
  int at(int word) {
    return senses[word - start];
  }

  void sweep(Tokens tokens, int from, int to) {
    start = from;
    silence();
    head = 0;
    int outside = ALL;
    if (senses.length < to - from) {
      senses = new int[2 * (to - from)];
    }
    Arrays.fill(senses, 0, to - from, 0);
    for (int at = from; at < to; at++) {
      byte gap = at == from ? Gap.NONE : tokens.gap(at);
      if (gap == Gap.OPEN) {
        outside = clause | phrase | request;
      }
      cross(gap, at, outside);
      phrase = triggers.has(at, VERB) ? 0 : phrase;
      senses[at - from] |= clause | phrase | request;
      take(tokens, at, to);
    }
  }

  /** What a comma, bracket or colon leaves of the scopes. */
  private void cross(byte gap, int at, int outside) {
    if (gap == Gap.COMMA) {
      boolean ownClause = triggers.verbAhead(at) && !triggers.has(at, AND) && !triggers.has(at, OR);
      clause = ownClause ? 0 : clause;
      request = ownClause ? 0 : request;
      phrase = ownClause || !triggers.orAhead(at) ? 0 : phrase;
    } else if (gap == Gap.CLOSE) {
      clause &= outside;
      phrase &= outside;
      request &= outside;
    } else if (gap >= Gap.CLAUSE) {
      silence();
      clause = at == headed ? head : 0;
    }
  }

  private void silence() {
    clause = 0;
    phrase = 0;
    request = 0;
  }

  private void take(Tokens tokens, int at, int to) {
    List<Trigger> found = triggers.at(at);
    for (int i = 0; i < found.size(); i++) {
      Trigger trigger = found.get(i);
      if (trigger.sense() == END || (trigger.sense() == BREAK && triggers.verbAhead(at))) {
        silence();
      }
      request = trigger.sense() == ANSWER ? 0 : request;
      switch (trigger.reach()) {
        case FORWARD -> open(tokens, at, to, trigger);
        case PHRASE -> phrase = joined(phrase, trigger);
        case REQUEST -> request = joined(request, trigger);
        case HEAD -> {
          head = trigger.bits();
          headed = triggers.end(at);
        }
        case BACKWARD, ITEM, VALUE, NONE -> {}
      }
    }
  }

  /** A denial ends what was only asked for: "evaluate for mass, no mass". */
  private void open(Tokens tokens, int at, int to, Trigger trigger) {
    if (trigger.words() == Trigger.UNLIMITED) {
      request = trigger.sense() == ABSENT ? 0 : request;
      clause = joined(trigger.sense() == ABSENT ? clause & ~HYPOTHETICAL.bit() : clause, trigger);
      return;
    }
    int end = triggers.end(at);
    for (int i = end; i < Math.min(to, end + trigger.words()); i++) {
      if (tokens.gap(i) != Gap.NONE) {
        return;
      }
      senses[i - start] = joined(senses[i - start], trigger);
    }
  }

  /** How firmly is told by what was said last; a hedge under a denial says nothing. */
  private int joined(int said, Trigger trigger) {
    boolean denied = ((said | phrase) & ABSENT.bit()) != 0 && trigger.sense() == POSSIBLE;
    return denied ? said | trigger.sense().bit() : (said & ~GRADES) | trigger.bits();
  }
}
