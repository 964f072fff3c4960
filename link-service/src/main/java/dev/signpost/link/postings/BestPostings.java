package dev.signpost.link.postings;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.concepts.PageOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The postings worth telling of: the most salient of each kind, and of each kind and region, as the
 * best over all may all be of a region that conflicts with the reader's.
 */
final class BestPostings {
  private static final Comparator<Posting> MOST_SALIENT =
      Comparator.comparing(Posting::salience, Comparator.reverseOrder())
          .thenComparing(Posting::page, PageOrder.BY_KIND_AND_SLUG);

  private BestPostings() {}

  static List<Posting> of(List<Posting> postings, Rarity limits) {
    Map<PageKind, Integer> taken = new HashMap<>();
    Map<Place, Integer> takenThere = new HashMap<>();
    Set<Posting> best = new HashSet<>();
    List<Posting> sorted = new ArrayList<>(postings);
    sorted.sort(MOST_SALIENT);
    for (Posting posting : sorted) {
      PageKind kind = posting.page().kind();
      boolean wanted = taken.merge(kind, 1, Integer::sum) <= limits.ofAKind();
      for (Place place : places(kind, posting.where().regions())) {
        wanted |= takenThere.merge(place, 1, Integer::sum) <= limits.ofAKindAndRegion();
      }
      if (wanted) {
        best.add(posting);
      }
    }
    return sorted.stream().filter(best::contains).toList();
  }

  private static List<Place> places(PageKind kind, List<String> regions) {
    return regions.isEmpty()
        ? List.of(new Place(kind, ""))
        : regions.stream().map(region -> new Place(kind, region)).toList();
  }

  private record Place(PageKind kind, String region) {}
}
