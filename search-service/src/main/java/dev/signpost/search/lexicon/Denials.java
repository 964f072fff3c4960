package dev.signpost.search.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.Mention;
import dev.signpost.language.Recogniser;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which phrase pages say that a concept is there, and which that it is not. Wordings are read again
 * with the names as they are when a batch of changes is done, by the thread that follows them; any
 * thread may ask.
 */
public final class Denials {
  /** One request names no more pages than that. */
  private static final int MOST = 200;

  private final Recogniser recogniser;
  private final Map<PageId, Wordings> wordings = new ConcurrentHashMap<>();
  private volatile Said said = Said.NOTHING;

  Denials(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  private record Wordings(long revision, List<String> texts) {}

  /** By concept: the phrases that deny it, and those that do not. */
  private record Said(Map<PageId, Set<PageId>> denied, Map<PageId, Set<PageId>> affirmed) {
    static final Said NOTHING = new Said(Map.of(), Map.of());
  }

  /** Follows a change; an older revision than the one known changes nothing. */
  void accept(ConceptChange change) {
    if (change.concept().kind() == PageKind.PHRASE) {
      List<String> texts =
          switch (change) {
            case ConceptNamed named -> List.copyOf(named.names());
            case ConceptRetired retired -> List.of();
          };
      wordings.merge(
          change.concept(),
          new Wordings(change.revision(), texts),
          (old, fresh) -> fresh.revision < old.revision ? old : fresh);
    }
  }

  /** Reads all wordings with the names as they are now. */
  void settle() {
    Map<PageId, Set<PageId>> denied = new HashMap<>();
    Map<PageId, Set<PageId>> affirmed = new HashMap<>();
    wordings.forEach((phrase, known) -> {
      for (String text : known.texts()) {
        for (Mention mention : recogniser.recognise(text)) {
          Map<PageId, Set<PageId>> by = mention.assertion() == Assertion.ABSENT ? denied : affirmed;
          mention
              .concepts()
              .forEach(
                  concept -> by.computeIfAbsent(concept, any -> new LinkedHashSet<>()).add(phrase));
        }
      }
    });
    said = new Said(denied, affirmed);
  }

  /** Phrases that deny one of the concepts or more, and say of none that it is there. */
  public List<PageId> of(Collection<PageId> concepts) {
    Said now = said;
    Set<PageId> pages = new TreeSet<>();
    concepts.forEach(concept -> pages.addAll(now.denied().getOrDefault(concept, Set.of())));
    concepts.forEach(concept -> pages.removeAll(now.affirmed().getOrDefault(concept, Set.of())));
    return pages.stream().limit(MOST).toList();
  }
}
