package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.assertion.Triggers;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Vocabulary;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a lexicon grows in: words, names and claims are only ever added, and a view taken earlier
 * does not see what came later. For one thread; its views are for any.
 */
final class LexiconStore {
  private final Vocabulary.Writer words = Triggers.standard().newVocabulary();
  private final TokenTrie.Writer names = new TokenTrie.Writer();
  private final Claims.Writer claims = new Claims.Writer();
  private final Map<PageId, Entry> entries = new HashMap<>();
  private int version;
  private int live;
  private int ended;

  /** What a concept holds now: the nodes of its names and the claims on them, in step. */
  private static final class Entry {
    final int concept;
    final int[] nodes;
    final int[] claims;

    Entry(int concept, int names) {
      this.concept = concept;
      this.nodes = new int[names];
      this.claims = new int[names];
    }
  }

  Lexicon view() {
    return new Lexicon(words.view(), names.view(), claims.view(), version, live);
  }

  int live() {
    return live;
  }

  /** Claims that no longer hold and still take room. */
  int ended() {
    return ended;
  }

  /** Gives the concept these names, keeping those it already has. */
  void put(PageId id, Collection<String> given) {
    version++;
    Entry old = entries.get(id);
    Map<Integer, Boolean> wanted = nodes(given);
    Entry fresh = new Entry(old == null ? claims.enter(id) : old.concept, wanted.size());
    int size = 0;
    for (var name : wanted.entrySet()) {
      int kept = old == null ? 0 : takeOver(old, name.getKey(), name.getValue());
      fresh.nodes[size] = name.getKey();
      fresh.claims[size++] = kept == 0 ? claim(name.getKey(), fresh, name.getValue()) : kept;
    }
    if (old != null) {
      end(old);
    }
    entries.put(id, fresh);
  }

  private int claim(int node, Entry entry, boolean capitals) {
    live++;
    return claims.claim(node, entry.concept, capitals, version);
  }

  /** Takes all names from the concept. */
  void remove(PageId id) {
    put(id, List.of());
  }

  /** The concepts with their names in normal form, to build a store without the ended claims. */
  void copyTo(LexiconStore fresh) {
    for (var entry : entries.entrySet()) {
      if (entry.getValue().nodes.length > 0) {
        fresh.putNodes(entry.getKey(), this, entry.getValue());
      }
    }
  }

  private void putNodes(PageId id, LexiconStore from, Entry old) {
    Entry entry = new Entry(claims.enter(id), old.nodes.length);
    for (int i = 0; i < old.nodes.length; i++) {
      int[] path = from.names.path(old.nodes[i]);
      for (int word = 0; word < path.length; word++) {
        path[word] = words.intern(from.words.view().form(path[word]));
      }
      entry.nodes[i] = names.add(path);
      boolean capitals = from.claims.view().capitals(old.claims[i]);
      entry.claims[i] = claim(entry.nodes[i], entry, capitals);
    }
    entries.put(id, entry);
  }

  /** Node of each recognised name, and whether only capitals are meant at all spellings of it. */
  private Map<Integer, Boolean> nodes(Collection<String> given) {
    Map<Integer, Boolean> nodes = LinkedHashMap.newLinkedHashMap(given.size());
    for (String text : given) {
      Name name = Name.of(text);
      if (name.recognised()) {
        int[] path = name.words().stream().mapToInt(words::intern).toArray();
        nodes.merge(names.add(path), name.capitals(), Boolean::logicalAnd);
      }
    }
    return nodes;
  }

  /** The claim the concept already has on the node, taken out of its entry; 0 if none. */
  private int takeOver(Entry old, int node, boolean capitals) {
    for (int i = 0; i < old.nodes.length; i++) {
      int claim = old.claims[i];
      if (old.nodes[i] == node && claim != 0 && claims.view().capitals(claim) == capitals) {
        old.claims[i] = 0;
        return claim;
      }
    }
    return 0;
  }

  private void end(Entry old) {
    Arrays.stream(old.claims)
        .filter(claim -> claim != 0)
        .forEach(claim -> {
          claims.end(claim, version);
          live--;
          ended++;
        });
  }
}
