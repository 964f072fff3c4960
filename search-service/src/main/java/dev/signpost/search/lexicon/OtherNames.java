package dev.signpost.search.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.lexicon.Name;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** By what names each concept goes. One thread follows changes, any may ask. */
public final class OtherNames {
  private static final int MOST = 100;

  private final Map<PageId, Known> known = new ConcurrentHashMap<>();

  private record Known(long revision, List<String> names) {}

  /** Follows a change; an older revision than the one known changes nothing. */
  void accept(ConceptChange change) {
    List<String> names =
        switch (change) {
          case ConceptNamed named -> named.names().stream().filter(OtherNames::anyCase).toList();
          case ConceptRetired retired -> List.of();
        };
    known.merge(
        change.concept(),
        new Known(change.revision(), names),
        (old, fresh) -> fresh.revision < old.revision ? old : fresh);
  }

  /** The names of some concepts that mean them in any case: no abbreviations. */
  public List<String> of(Collection<PageId> concepts) {
    return concepts.stream()
        .map(known::get)
        .filter(java.util.Objects::nonNull)
        .flatMap(one -> one.names().stream())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static boolean anyCase(String text) {
    Name name = Name.of(text);
    return name.recognised() && !name.capitals();
  }
}
