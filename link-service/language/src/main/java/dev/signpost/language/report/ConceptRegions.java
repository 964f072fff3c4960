package dev.signpost.language.report;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.region.RegionRelation.Kind;
import dev.signpost.language.region.Regions;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which part of the body each concept is, as the topic tells; so that a finding at a level is
 * given the page of that region, and never that of another. One thread writes, any thread reads.
 */
public final class ConceptRegions {
  private final Map<PageId, Known> known = new ConcurrentHashMap<>();

  private record Known(long revision, List<String> regions) {}

  /** Follows a change; an older revision than the one known changes nothing. */
  public void apply(ConceptChange change) {
    List<String> regions =
        switch (change) {
          case ConceptNamed named -> named.regions();
          case ConceptRetired retired -> List.of();
        };
    known.merge(
        change.concept(),
        new Known(change.revision(), regions),
        (old, fresh) -> fresh.revision < old.revision ? old : fresh);
  }

  /** Those of the pages that may be about something at these levels, the nearest first. */
  List<PageId> at(List<LevelSpan> levels, List<PageId> pages) {
    if (levels.isEmpty()) {
      return pages;
    }
    List<String> spine = levels.stream().flatMap(level -> level.regions().stream()).toList();
    return pages.stream()
        .filter(page -> relation(page, spine).compareTo(Kind.CONFLICT) < 0)
        .sorted(Comparator.comparing((PageId page) -> relation(page, spine)))
        .toList();
  }

  private Kind relation(PageId page, List<String> spine) {
    Known concept = known.get(page);
    return concept == null
        ? Kind.UNKNOWN
        : Regions.standard().relation(concept.regions, spine).kind();
  }
}
