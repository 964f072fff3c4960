package dev.signpost.link.blocks;

import dev.signpost.language.region.RegionRelation;
import dev.signpost.language.region.Regions;
import dev.signpost.link.concepts.Where;
import java.util.List;
import java.util.Optional;

/** Pages of parts of the body that have nothing to do with each other are not linked. */
record RegionGate(Regions regions) implements Gate {
  @Override
  public Optional<Refusal> refusal(Side here, Side there) {
    RegionRelation relation = regions.relation(here.where().regions(), there.where().regions());
    return relation.allowsLink()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "regions",
                "Regions conflict: %s against %s."
                    .formatted(labels(here.where().regions()), labels(there.where().regions()))));
  }

  /** Whether the two are close: the same, one in the other, or side by side, if that is known. */
  boolean near(Where here, Where there) {
    return switch (regions.relation(here.regions(), there.regions()).kind()) {
      case SAME, PARENT_CHILD, NEIGHBOUR, UNKNOWN -> true;
      case REFERRAL, CONFLICT -> false;
    };
  }

  private String labels(List<String> ids) {
    return String.join(", ", ids.stream().map(id -> regions.label(id).orElse(id)).toList());
  }
}
