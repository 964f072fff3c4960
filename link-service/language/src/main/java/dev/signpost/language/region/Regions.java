package dev.signpost.language.region;

import dev.signpost.language.region.RegionRelation.Kind;
import dev.signpost.language.text.DataFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The body map: which regions there are, which lie within which, which meet at a junction, and
 * where trouble in one is felt in another. Regions go by their ids: {@code thoracic}, {@code
 * chest}, …
 */
public final class Regions {
  private static final RegionRelation NOT_KNOWN =
      new RegionRelation(Kind.UNKNOWN, "not about one part of the body");

  private record Region(String id, List<String> parents, String label) {}

  private record Referral(String from, String to, String reason) {}

  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final Map<String, Set<String>> neighbours = new LinkedHashMap<>();
  private final List<Referral> referrals = new ArrayList<>();

  /** Of every two regions; asked for again and again when pages are linked. */
  private final Map<String, Map<String, RegionRelation>> relations = new HashMap<>();

  private Regions() {
    for (List<String> row : DataFile.rows(Regions.class, "regions.tsv")) {
      List<String> parents = row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" ", -1));
      regions.put(row.get(0), new Region(row.get(0), parents, row.get(2)));
    }
    for (List<String> row : DataFile.rows(Regions.class, "junctions.tsv")) {
      join(row.get(0), row.get(1));
      join(row.get(0), row.get(2));
    }
    for (List<String> row : DataFile.rows(Regions.class, "referrals.tsv")) {
      referrals.add(new Referral(row.get(0), row.get(1), row.get(2)));
    }
    for (Region first : regions.values()) {
      Map<String, RegionRelation> ofFirst = new HashMap<>();
      regions.values().forEach(second -> ofFirst.put(second.id, relation(first, second)));
      relations.put(first.id, ofFirst);
    }
  }

  private static final class Standard {
    static final Regions REGIONS = new Regions();
  }

  /** The body map that comes with this module. */
  public static Regions standard() {
    return Standard.REGIONS;
  }

  private void join(String a, String b) {
    neighbours.computeIfAbsent(a, id -> new LinkedHashSet<>()).add(b);
    neighbours.computeIfAbsent(b, id -> new LinkedHashSet<>()).add(a);
  }

  /** All region ids. */
  public Set<String> ids() {
    return Set.copyOf(regions.keySet());
  }

  /** The plain name of a region, if there is one of that id. */
  public Optional<String> label(String id) {
    return Optional.ofNullable(regions.get(id)).map(Region::label);
  }

  /** How two regions stand to each other, whichever is named first. */
  public RegionRelation relation(String a, String b) {
    return relations.getOrDefault(a, Map.of()).getOrDefault(b, NOT_KNOWN);
  }

  private RegionRelation relation(Region first, Region second) {
    if (first.equals(second)) {
      return new RegionRelation(Kind.SAME, "same region: " + first.label);
    }
    if (within(first.id, second.id)) {
      return partOf(first, second);
    }
    if (within(second.id, first.id)) {
      return partOf(second, first);
    }
    if (neighbours.getOrDefault(first.id, Set.of()).contains(second.id)) {
      return new RegionRelation(Kind.NEIGHBOUR, "%s meets %s".formatted(first.label, second.label));
    }
    return referral(first.id, second.id)
        .map(reason -> new RegionRelation(Kind.REFERRAL, reason))
        .orElseGet(() ->
            new RegionRelation(Kind.CONFLICT, "%s is not %s".formatted(first.label, second.label)));
  }

  private static RegionRelation partOf(Region inner, Region outer) {
    return new RegionRelation(
        Kind.PARENT_CHILD, "%s is part of %s".formatted(inner.label, outer.label));
  }

  /** The best relation between any two; UNKNOWN if either side names no region. */
  public RegionRelation relation(Collection<String> a, Collection<String> b) {
    RegionRelation best = null;
    for (String one : a) {
      for (String other : b) {
        RegionRelation relation = relation(one, other);
        best = best == null || relation.kind().compareTo(best.kind()) < 0 ? relation : best;
      }
    }
    return best == null ? NOT_KNOWN : best;
  }

  private boolean within(String inner, String outer) {
    Region region = regions.get(inner);
    return region != null
        && region.parents.stream()
            .anyMatch(parent -> parent.equals(outer) || within(parent, outer));
  }

  private Optional<String> referral(String a, String b) {
    return referrals.stream()
        .filter(referral ->
            (covers(referral.from, a) && covers(referral.to, b))
                || (covers(referral.from, b) && covers(referral.to, a)))
        .map(Referral::reason)
        .findFirst();
  }

  private boolean covers(String declared, String region) {
    return declared.equals(region) || within(region, declared);
  }
}
