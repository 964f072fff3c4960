package dev.signpost.search.curation;

import dev.signpost.ingest.contract.PageId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All curations at hand, found by what they are for. */
public final class Curations {
  private static final Comparator<Curation> OLDEST_FIRST =
      Comparator.comparing(Curation::start).thenComparing(Curation::id);

  /** There are none. */
  public static final Curations NONE = new Curations(List.of());

  private final List<Curation> all;
  private final Map<String, List<Curation>> byQuery = new HashMap<>();
  private final Map<PageId, List<Curation>> byConcept = new HashMap<>();

  public Curations(List<Curation> all) {
    this.all = all.stream().sorted(OLDEST_FIRST).toList();
    for (Curation each : this.all) {
      if (each.query() != null) {
        byQuery.computeIfAbsent(each.query(), query -> new ArrayList<>()).add(each);
      } else if (each.concept() != null) {
        byConcept.computeIfAbsent(each.concept(), concept -> new ArrayList<>()).add(each);
      }
    }
  }

  /** These and one more. */
  public Curations and(Curation one) {
    return new Curations(Stream.concat(all.stream(), Stream.of(one)).toList());
  }

  /**
   * What those that hold then do together. Those for the very question come before those for a
   * concept, earlier ones before later; the first that replaces what is found decides that alone.
   */
  public Curated of(Asked asked, Instant now) {
    if (all.isEmpty()) {
      return Curated.NOT;
    }
    Set<PageId> first = new LinkedHashSet<>();
    Set<PageId> alone = new LinkedHashSet<>();
    Set<PageId> hidden = new HashSet<>();
    for (Curation each : applying(asked).filter(curation -> curation.holdsAt(now)).toList()) {
      switch (each.effect()) {
        case PIN -> first.addAll(each.pages());
        case HIDE -> hidden.addAll(each.pages());
        case REPLACE -> {
          if (alone.isEmpty()) {
            alone.addAll(each.pages());
          }
        }
      }
    }
    return alone.isEmpty()
        ? new Curated(List.copyOf(first), false, hidden)
        : new Curated(List.copyOf(alone), true, hidden);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Curations those && all.equals(those.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  private Stream<Curation> applying(Asked asked) {
    Stream<Curation> forQuery =
        byQuery.isEmpty()
            ? Stream.of()
            : Stream.of(asked.typed(), asked.meant())
                .map(QueryForm::of)
                .distinct()
                .flatMap(query -> byQuery.getOrDefault(query, List.of()).stream());
    Stream<Curation> forConcepts =
        asked.concepts().stream()
            .flatMap(concept -> byConcept.getOrDefault(concept, List.of()).stream());
    return Stream.concat(forQuery, forConcepts);
  }
}
