package dev.signpost.link.blocks;

import dev.signpost.language.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether pages of two parts of the body may be linked. The body map is asked once a pair. */
final class RegionGate {
  private static final int PAIRS_KEPT = 10_000;

  private final Regions regions;
  private final Map<Pair, Boolean> known = new ConcurrentHashMap<>();

  RegionGate(Regions regions) {
    this.regions = regions;
  }

  boolean allows(List<String> here, List<String> there) {
    if (here.isEmpty() || there.isEmpty()) {
      return true;
    }
    if (known.size() > PAIRS_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(
        new Pair(here, there), pair -> regions.relation(pair.here, pair.there).allowsLink());
  }

  private record Pair(List<String> here, List<String> there) {}
}
