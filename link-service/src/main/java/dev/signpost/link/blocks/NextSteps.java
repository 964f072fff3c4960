package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.RelatedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where a reader goes next. Editors choose; where they chose fewer than three, the strongest links
 * to kinds that lead on from this one follow, not all of the same kind, and a danger that the
 * page's red flags name is among them.
 */
record NextSteps(PageKind here, List<RelatedPage> ranked, Predicate<PageId> warnedOf) {
  private static final int WANTED = 3;
  private static final int OF_A_KIND = 2;
  private static final double FLOOR = 0.3;

  /** A danger is worth a look on a weaker hint. */
  private static final double FLOOR_OF_DANGERS = 0.15;

  void fill(Map<Block, List<RelatedPage>> blocks) {
    Set<PageKind> leadsTo = leadsTo();
    if (leadsTo.isEmpty()) {
      return;
    }
    List<RelatedPage> steps = new ArrayList<>(blocks.getOrDefault(Block.NEXT_STEPS, List.of()));
    fill(steps, WANTED - 1, leadsTo);
    if (steps.size() < WANTED && steps.stream().noneMatch(step -> warnedOf.test(step.page()))) {
      ranked.stream()
          .filter(entry -> entry.score() >= FLOOR_OF_DANGERS && warnedOf.test(entry.page()))
          .findFirst()
          .ifPresent(steps::add);
    }
    fill(steps, WANTED, leadsTo);
    if (!steps.isEmpty()) {
      blocks.put(Block.NEXT_STEPS, steps);
    }
  }

  private void fill(List<RelatedPage> steps, int upTo, Set<PageKind> kinds) {
    for (RelatedPage entry : ranked) {
      if (steps.size() < upTo
          && entry.score() >= FLOOR
          && kinds.contains(entry.page().kind())
          && sameKind(steps, entry) < OF_A_KIND
          && steps.stream().noneMatch(step -> step.page().equals(entry.page()))) {
        steps.add(entry);
      }
    }
  }

  private static long sameKind(List<RelatedPage> steps, RelatedPage entry) {
    return steps.stream().filter(step -> step.page().kind() == entry.page().kind()).count();
  }

  private Set<PageKind> leadsTo() {
    return switch (here) {
      case SYMPTOM, CONDITION -> Set.of(PageKind.FINDING, PageKind.MODALITY, PageKind.CONDITION);
      case FINDING -> Set.of(PageKind.SYMPTOM, PageKind.MODALITY, PageKind.CONDITION);
      case PHRASE -> Set.of(PageKind.FINDING, PageKind.SYMPTOM);
      case TERM, MODALITY, ARTICLE, HUB -> Set.of();
    };
  }
}
