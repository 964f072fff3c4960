package dev.signpost.search.web;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Block;
import dev.signpost.search.related.Related;
import dev.signpost.search.resilience.HeldAnswers;
import dev.signpost.search.resilience.Keys;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Lists of related pages; while there is no way to them, those given last. */
final class RelatedAnswers {
  private static final byte[] NOTHING = {};

  private final Keys keys;
  private final HeldAnswers<Encoded> held;

  RelatedAnswers(Keys keys, Holding holding) {
    this.keys = keys;
    this.held = holding.alsoStale();
  }

  /** Fails with a problem where the page itself is not served. */
  CompletionStage<Told> of(Asked asked, Supplier<CompletionStage<Related>> lists) {
    return held.of(
            keys.of(
                "related",
                asked.page().toString(),
                asked.block().map(Block::wireName).orElse(""),
                String.valueOf(asked.size())),
            () -> lists.get().thenApply(related -> encoded(asked.page(), related)))
        .thenApply(given -> Told.of(given, NOTHING));
  }

  private static Encoded encoded(PageId page, Related related) {
    return switch (related) {
      case Related.Beside(var answer) -> Encoded.whole(answer);
      case Related.PageWithdrawn(long revision) ->
          throw Absent.withdrawn(page, revision).asException();
      case Related.NoPage() -> throw Absent.missing(page).asException();
    };
  }

  /** Which lists: of that page, all or one, so long. */
  record Asked(PageId page, Optional<Block> block, int size) {}
}
