package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.blocks.Explanation.Part;
import dev.signpost.link.blocks.Explanation.Placed;
import dev.signpost.link.blocks.Ranking.Weighed;
import dev.signpost.link.concepts.ConceptUse;
import dev.signpost.link.concepts.PageConcepts;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.Reason;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.postings.Rarity;
import dev.signpost.link.postings.SubjectPostings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in one sentence what decided whether a page stands beside another. */
record Explainer(PageId other, Weighed weighed, RefusedParts refused) {
  Explanation explain(PageConcepts concepts, SubjectPostings known) {
    List<Placed> places = places();
    List<Part> parts =
        Stream.concat(parts().stream(), refused.parts().stream()).distinct().toList();
    if (!places.isEmpty()) {
      RelatedPage entry = entry(places.getFirst().block());
      Reason first = entry.reasons().getFirst();
      return new Explanation(
          true, first.rule(), first.text(), entry.score(), Ranking.FLOOR, places, parts);
    }
    double score = weighed.proposals().candidate(other).map(Candidate::score).orElse(0.0);
    Refusal reason =
        score > 0 ? tooWeak(score) : refusal().orElseGet(() -> notProposed(concepts, known));
    return new Explanation(
        false, reason.rule(), reason.text(), score, Ranking.FLOOR, places, parts);
  }

  private List<Placed> places() {
    List<Placed> places = new ArrayList<>();
    weighed
        .blocks()
        .forEach((block, entries) -> {
          for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).page().equals(other)) {
              places.add(new Placed(block, i + 1));
            }
          }
        });
    return places;
  }

  private RelatedPage entry(Block block) {
    return weighed.blocks().getOrDefault(block, List.of()).stream()
        .filter(entry -> entry.page().equals(other))
        .findFirst()
        .orElseThrow();
  }

  private List<Part> parts() {
    return weighed.proposals().candidate(other).stream()
        .flatMap(candidate -> candidate.strongestFirst().stream())
        .map(hint -> {
          Reason reason = hint.reason().get();
          double strength = Math.round(1000 * hint.strength()) / 1000.0;
          return new Part(reason.rule(), strength, reason.text(), false, reason.evidence());
        })
        .toList();
  }

  private Refusal tooWeak(double score) {
    if (score < Ranking.FLOOR) {
      return new Refusal(
          "floor",
          String.format(Locale.ROOT, "Below the floor: %.3f < %.2f.", score, Ranking.FLOOR));
    }
    Block block = Block.holding(other.kind());
    long better =
        weighed.proposals().candidates().stream()
            .filter(c -> c.page().kind() == other.kind() && c.score() > score)
            .count();
    return new Refusal(
        "length",
        "Beyond the length of the block: %d others of its kind score more, and %s hold %d."
            .formatted(better, block.wireName(), Ranking.MOST_ENTRIES));
  }

  /** Gates refuse whatever is proposed, so any of theirs tells all. */
  private Optional<Refusal> refusal() {
    return refused.refusals().stream().findFirst();
  }

  private Refusal notProposed(PageConcepts concepts, SubjectPostings known) {
    Optional<ConceptUse> use =
        concepts.uses().stream().filter(u -> u.concept().equals(other)).findFirst();
    if (use.isPresent() && known.about() == null) {
      return new Refusal(
          "unknown-page", "There is no page " + other + ", though it is named or linked here.");
    }
    if (use.isPresent() && use.get().salience() == 0) {
      return new Refusal(
          "assertion",
          "Named here only as %s, which carries no link."
              .formatted(use.get().assertion().wireName()));
    }
    return known.band() >= Rarity.CONCEPT.band(Integer.MAX_VALUE)
        ? new Refusal("too-common", "So many pages name it that it links nothing.")
        : new Refusal(
            "never-named",
            "Neither names the other, no concept rare enough is named by both, and their names have no telling word in common.");
  }
}
