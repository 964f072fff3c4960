package dev.signpost.link.blocks;

import dev.signpost.language.region.Regions;
import dev.signpost.link.concepts.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All gates, each asked once for each pair of places. Safe for use by many threads. */
final class Gates implements Gate {
  private static final int PAIRS_KEPT = 10_000;

  private final RegionGate regionGate;
  private final List<Gate> gates;
  private final Map<Pair, Optional<Refusal>> known = new ConcurrentHashMap<>();

  Gates(Regions regions) {
    this.regionGate = new RegionGate(regions);
    this.gates = List.of(regionGate, new ModalityGate());
  }

  @Override
  public Optional<Refusal> refusal(Side here, Side there) {
    if (here.where().equals(Where.ANYWHERE) || there.where().equals(Where.ANYWHERE)) {
      return Optional.empty();
    }
    if (known.size() > PAIRS_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(new Pair(here, there), this::ask);
  }

  /** The same for what an editor links: a kind of image is the editor's choice. */
  Optional<Refusal> refusalOfDeclared(Side here, Side there) {
    return regionGate.refusal(here, there);
  }

  /** Whether two places are close, and not only known to be felt alike. */
  boolean near(Where here, Where there) {
    return regionGate.near(here, there);
  }

  private Optional<Refusal> ask(Pair pair) {
    return gates.stream().flatMap(gate -> gate.refusal(pair.here, pair.there).stream()).findFirst();
  }

  private record Pair(Side here, Side there) {}
}
