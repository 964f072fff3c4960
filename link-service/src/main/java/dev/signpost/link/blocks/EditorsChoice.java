package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.blocks.Beside.Known;
import dev.signpost.link.concepts.ConceptUse.Declared;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.Reason;
import dev.signpost.link.contract.RelatedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What editors linked stands first, in their order, in the block they named or that of its kind.
 * Reasons of the rules stand behind the editor's.
 */
final class EditorsChoice {
  static final String RULE = "declared";

  private static final double STEP = 0.001;
  private static final double LEAST = 0.91;
  private static final int REASONS_BESIDE = 2;
  private static final Reason REASON = new Reason(RULE, "Placed here by an editor.", null);

  private EditorsChoice() {}

  static Map<Block, List<RelatedPage>> of(Beside here, Proposals proposals) {
    Map<Block, List<RelatedPage>> blocks = new EnumMap<>(Block.class);
    here.declared().stream()
        .sorted(Comparator.comparingInt(known -> declared(known).place()))
        .filter(
            known -> proposals.allowsDeclared(known.use().concept(), known.subject().where(), RULE))
        .forEach(known ->
            blocks
                .computeIfAbsent(block(known), block -> new ArrayList<>())
                .add(entry(known, proposals)));
    return blocks;
  }

  private static RelatedPage entry(Known known, Proposals proposals) {
    double score = Math.max(LEAST, 1 - STEP * declared(known).place());
    PageId page = known.use().concept();
    return new RelatedPage(
        page, Math.round(1000 * score) / 1000.0, reasons(proposals.candidate(page)));
  }

  /** The editor's, and what the rules would have said. */
  private static List<Reason> reasons(Optional<Candidate> candidate) {
    return Stream.concat(
            Stream.of(REASON),
            candidate.stream().flatMap(other -> other.reasons(REASONS_BESIDE).stream()))
        .toList();
  }

  private static Block block(Known known) {
    Block wanted = declared(known).block();
    return wanted == null ? Block.holding(known.use().concept().kind()) : wanted;
  }

  private static Declared declared(Known known) {
    Declared declared = known.use().declared();
    if (declared == null) {
      throw new IllegalStateException("not linked by an editor: " + known.use().concept());
    }
    return declared;
  }
}
