package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.RelatedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a reader goes next. Editors choose; where they chose fewer than three, the strongest links
 * to kinds that lead on from this one follow, not all of the same kind.
 */
final class NextSteps {
  private static final int WANTED = 3;
  private static final int OF_A_KIND = 2;
  private static final double FLOOR = 0.3;

  private NextSteps() {}

  static void fill(PageKind here, List<RelatedPage> ranked, Map<Block, List<RelatedPage>> blocks) {
    List<RelatedPage> steps = new ArrayList<>(blocks.getOrDefault(Block.NEXT_STEPS, List.of()));
    Set<PageKind> leadsTo = leadsTo(here);
    for (RelatedPage entry : ranked) {
      if (steps.size() < WANTED
          && entry.score() >= FLOOR
          && leadsTo.contains(entry.page().kind())
          && sameKind(steps, entry) < OF_A_KIND
          && steps.stream().noneMatch(step -> step.page().equals(entry.page()))) {
        steps.add(entry);
      }
    }
    if (!steps.isEmpty()) {
      blocks.put(Block.NEXT_STEPS, steps);
    }
  }

  private static long sameKind(List<RelatedPage> steps, RelatedPage entry) {
    return steps.stream().filter(step -> step.page().kind() == entry.page().kind()).count();
  }

  private static Set<PageKind> leadsTo(PageKind here) {
    return switch (here) {
      case SYMPTOM, CONDITION -> Set.of(PageKind.FINDING, PageKind.MODALITY, PageKind.CONDITION);
      case FINDING -> Set.of(PageKind.SYMPTOM, PageKind.MODALITY, PageKind.CONDITION);
      case PHRASE -> Set.of(PageKind.FINDING, PageKind.SYMPTOM);
      case TERM, MODALITY, ARTICLE, HUB -> Set.of();
    };
  }
}
