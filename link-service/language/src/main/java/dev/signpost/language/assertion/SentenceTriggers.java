package dev.signpost.language.assertion;

import dev.signpost.language.assertion.Trigger.Sense;
import dev.signpost.language.text.Confined;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Spans;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * Where the triggers of a sentence stand. The leftmost, longest phrase wins, but none may cut a
 * name: inside "change in vision" there is no "no change". Reused.
 */
@Confined
final class SentenceTriggers {
  private final Triggers triggers = Triggers.standard();
  private int start;

  /** End of the trigger that begins at each word, 0 if none does. */
  private int[] ends = new int[64];

  private int[] nodes = new int[64];

  /** Senses of the trigger that begins at each word, as bits. */
  private int[] senses = new int[64];

  /** Whether a verb stands at this word or behind it, before the next comma or end of scope. */
  private boolean[] verbAhead = new boolean[65];

  /** Whether "or" stands at this word or behind it, before the end of the clause. */
  private boolean[] orAhead = new boolean[65];

  void find(Tokens tokens, int from, int to, Spans names, int firstName) {
    start = from;
    int size = to - from;
    if (ends.length < size) {
      ends = new int[2 * size];
      nodes = new int[2 * size];
      senses = new int[2 * size];
      verbAhead = new boolean[2 * size + 1];
      orAhead = new boolean[2 * size + 1];
    }
    Arrays.fill(ends, 0, size, 0);
    Arrays.fill(senses, 0, size, 0);
    int name = firstName;
    for (int at = from; at < to; ) {
      while (name < names.size() && names.to(name) <= at) {
        name++;
      }
      boolean inside = name < names.size() && names.from(name) < at;
      int end = inside ? 0 : longest(tokens, at, to, names, name);
      ends[at - from] = end;
      senses[at - from] = end == 0 ? 0 : triggers.senses(nodes[at - from]);
      at = inside ? names.to(name) : Math.max(end, at + 1);
    }
    lookAhead(tokens, to);
  }

  private int longest(Tokens tokens, int from, int to, Spans names, int firstName) {
    int longest = 0;
    int name = firstName;
    int node = TokenTrie.ROOT;
    for (int i = from; i < to && (i == from || tokens.gap(i) == Gap.NONE); i++) {
      node = triggers.next(node, tokens.word(i));
      if (node == TokenTrie.NONE) {
        break;
      }
      while (name < names.size() && names.to(name) <= i + 1) {
        name++;
      }
      boolean cuts = name < names.size() && names.from(name) <= i;
      if (!cuts && triggers.endsAt(node)) {
        longest = i + 1;
        nodes[from - start] = node;
      }
    }
    return longest;
  }

  private void lookAhead(Tokens tokens, int to) {
    boolean verb = false;
    boolean or = false;
    for (int at = to - 1; at >= start; at--) {
      if (at + 1 < to && tokens.gap(at + 1) >= Gap.COMMA) {
        verb = false;
      }
      verb = (verb || has(at, Sense.VERB)) && !has(at, Sense.END);
      verbAhead[at - start] = verb;
      or = (or && (at + 1 == to || tokens.gap(at + 1) < Gap.CLAUSE)) || has(at, Sense.OR);
      or &= !has(at, Sense.END);
      orAhead[at - start] = or;
    }
  }

  /** One past the trigger that begins at the word; 0 if none does. */
  int end(int at) {
    return ends[at - start];
  }

  /** What the trigger that begins at the word does; nothing if none does. */
  List<Trigger> at(int at) {
    return ends[at - start] == 0 ? List.of() : triggers.at(nodes[at - start]);
  }

  boolean verbAhead(int at) {
    return verbAhead[at - start];
  }

  boolean orAhead(int at) {
    return orAhead[at - start];
  }

  /** Whether a trigger of that sense begins at the word. */
  boolean has(int at, Sense sense) {
    return (senses[at - start] & sense.bit()) != 0;
  }
}
