package dev.signpost.language.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.text.Confined;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a lexicon grows in: words, names and claims are only ever added, and a view taken earlier
 * does not see what came later. For one thread; its views are for any.
 */
@Confined
final class LexiconStore {
  private final Vocabulary.Writer words = BaseWords.newVocabulary();
  private final TokenTrie.Writer names = new TokenTrie.Writer();
  private final Claims.Writer claims = new Claims.Writer();
  private final ConceptTable concepts = new ConceptTable();
  private int version;
  private int live;
  private int ended;

  Lexicon view() {
    return new Lexicon(words.view(), names.view(), claims.view(), version, live);
  }

  /** Claims that hold. */
  int live() {
    return live;
  }

  /** Claims that no longer hold and still take room. */
  int ended() {
    return ended;
  }

  /** Whether the concept is known at a higher revision than that. */
  boolean isPast(PageId id, long revision) {
    int concept = concepts.number(id);
    return concept >= 0 && concepts.revision(concept) > revision;
  }

  /** Gives the concept these names as of a revision, keeping those it already has. */
  void put(PageId id, long revision, Collection<String> given) {
    version++;
    int concept = number(id);
    concepts.revise(concept, revision);
    Map<Integer, NameKind> wanted = nodes(id, given);
    int next;
    int claim = concepts.firstClaim(concept);
    concepts.clear(concept);
    for (; claim != 0; claim = next) {
      next = concepts.nextClaim(claim);
      int node = concepts.node(claim);
      if (wanted.remove(node, claims.view().kind(claim))) {
        concepts.add(concept, claim, node);
      } else {
        end(claim);
      }
    }
    wanted.forEach((node, kind) -> claim(concept, node, kind));
  }

  /** Takes all names from the concept. */
  void remove(PageId id, long revision) {
    put(id, revision, List.of());
  }

  /** The same concepts with the claims that hold, and no others. */
  LexiconStore compacted() {
    LexiconStore fresh = new LexiconStore();
    concepts.forEach((id, concept) -> {
      int number = fresh.number(id);
      fresh.concepts.revise(number, concepts.revision(concept));
      for (int claim = concepts.firstClaim(concept);
          claim != 0;
          claim = concepts.nextClaim(claim)) {
        int node = fresh.copyName(this, concepts.node(claim));
        fresh.claim(number, node, claims.view().kind(claim));
      }
    });
    return fresh;
  }

  private int copyName(LexiconStore from, int node) {
    int[] path = from.names.path(node);
    for (int i = 0; i < path.length; i++) {
      path[i] = words.intern(from.words.view().form(path[i]));
    }
    return names.add(path);
  }

  private int number(PageId id) {
    int known = concepts.number(id);
    if (known >= 0) {
      return known;
    }
    int number = claims.enter(id);
    concepts.enter(id, number);
    return number;
  }

  private void claim(int concept, int node, NameKind kind) {
    concepts.add(concept, claims.claim(node, concept, kind, version), node);
    live++;
  }

  private void end(int claim) {
    claims.end(claim, version);
    live--;
    ended++;
  }

  /** The node of each recognised name; a name given in several ways is the least strict of them. */
  private Map<Integer, NameKind> nodes(PageId id, Collection<String> given) {
    Map<Integer, NameKind> nodes = LinkedHashMap.newLinkedHashMap(given.size());
    for (String text : given) {
      Name name = Name.of(text);
      if (name.recognised()) {
        int[] path = name.words().stream().mapToInt(words::intern).toArray();
        nodes.merge(names.add(path), kind(id, name), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return nodes;
  }

  private static NameKind kind(PageId id, Name name) {
    if (id.kind() == PageKind.PHRASE) {
      return NameKind.PHRASE;
    }
    return name.capitals() ? NameKind.CAPITALS : NameKind.WORDS;
  }
}
