package dev.signpost.language.assertion;

import dev.signpost.language.assertion.Trigger.Reach;
import dev.signpost.language.assertion.Trigger.Sense;
import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases of {@code triggers.tsv}. Their words are the first of every vocabulary texts are read
 * with, so one look-up per word serves names and triggers alike.
 */
public final class Triggers {
  private static final Set<String> NO_VERB_BEHIND = Set.of("to", "previously", "previous");

  private final List<String> words = new ArrayList<>();
  private final TokenTrie trie;
  private final List<List<Trigger>> byNode = new ArrayList<>();
  private final int[] senses;

  private Triggers() {
    Vocabulary.Writer vocabulary = new Vocabulary.Writer();
    TokenTrie.Writer paths = new TokenTrie.Writer();
    for (List<String> row : DataFile.rows(Triggers.class, "triggers.tsv")) {
      Trigger trigger = trigger(row);
      for (int node : new PhrasePattern(row.get(2)).addTo(paths, vocabulary)) {
        add(node, trigger);
      }
    }
    trie = paths.view();
    for (int id = 1; id <= vocabulary.size(); id++) {
      words.add(vocabulary.view().form(id));
    }
    senses = senses(paths);
  }

  /** What the triggers at each node say together; a phrase with a verb in it is a verb as well. */
  private int[] senses(TokenTrie.Writer paths) {
    int[] said = new int[byNode.size()];
    boolean[] verb = new boolean[byNode.size()];
    for (int node = TokenTrie.ROOT + 1; node < said.length; node++) {
      int before = paths.parent(node);
      verb[node] = verb[before] || (isVerb(paths.word(node)) && !isAdjective(paths, before));
      for (Trigger trigger : byNode.get(node)) {
        said[node] |= trigger.sense().bit() | (verb[node] ? Sense.VERB.bit() : 0);
      }
    }
    return said;
  }

  /** Whether a verb there is none of the sentence: "to show", "the previously seen mass". */
  private boolean isAdjective(TokenTrie.Writer paths, int before) {
    return before != TokenTrie.ROOT && NO_VERB_BEHIND.contains(words.get(paths.word(before) - 1));
  }

  private boolean isVerb(int word) {
    int node = trie.child(TokenTrie.ROOT, word);
    return node != TokenTrie.NONE
        && byNode.get(node).stream().anyMatch(trigger -> trigger.sense() == Sense.VERB);
  }

  private static final class Standard {
    static final Triggers TRIGGERS = new Triggers();
  }

  /** The triggers that come with this module. */
  public static Triggers standard() {
    return Standard.TRIGGERS;
  }

  private static Trigger trigger(List<String> row) {
    String[] reach = row.get(1).split(" ", -1);
    return new Trigger(
        Sense.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
        Reach.valueOf(reach[0].toUpperCase(Locale.ROOT)),
        reach.length > 1 ? Integer.parseInt(reach[1]) : Trigger.UNLIMITED,
        row.size() > 3 ? Optional.of(Certainty.named(row.get(3)).orElseThrow()) : Optional.empty());
  }

  private void add(int node, Trigger trigger) {
    while (byNode.size() <= node) {
      byNode.add(List.of());
    }
    List<Trigger> both = new ArrayList<>(byNode.get(node));
    both.add(trigger);
    byNode.set(node, List.copyOf(both));
  }

  /** A vocabulary that begins with the words of the triggers. */
  public Vocabulary.Writer newVocabulary() {
    Vocabulary.Writer vocabulary = new Vocabulary.Writer();
    words.forEach(vocabulary::intern);
    return vocabulary;
  }

  /** The node one word further, or {@link TokenTrie#NONE}. */
  int next(int node, int word) {
    return word == Vocabulary.UNKNOWN || word > words.size()
        ? TokenTrie.NONE
        : trie.child(node, word);
  }

  /** Whether a phrase ends at the node. */
  boolean endsAt(int node) {
    return node < byNode.size() && !byNode.get(node).isEmpty();
  }

  /** What the phrase that ends at the node does. */
  List<Trigger> at(int node) {
    return byNode.get(node);
  }

  /** The senses of {@link #at}, as a set of bits. */
  int senses(int node) {
    return senses[node];
  }
}
