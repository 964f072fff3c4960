package dev.signpost.search.web;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Block;
import dev.signpost.search.related.Related;
import dev.signpost.search.resilience.Keys;
import dev.signpost.search.resilience.LastGood;
import dev.signpost.search.resilience.LastGood.Given;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Lists of related pages; while there is no way to them, those given last. */
final class RelatedAnswers {
  private final Keys keys;
  private final LastGood<Related> lastGood;

  RelatedAnswers(int held, Keys keys, Clock clock) {
    this.keys = keys;
    this.lastGood =
        new LastGood<>(
            held, clock, related -> Optional.of(related).filter(Related.Beside.class::isInstance));
  }

  CompletionStage<Given<Related>> of(Asked asked, Supplier<CompletionStage<Related>> lists) {
    return lastGood.or(
        keys.of(
            "related",
            asked.page().toString(),
            asked.block().map(Block::wireName).orElse(""),
            String.valueOf(asked.size())),
        lists.get());
  }

  /** Which lists: of that page, all or one, so long. */
  record Asked(PageId page, Optional<Block> block, int size) {}
}
