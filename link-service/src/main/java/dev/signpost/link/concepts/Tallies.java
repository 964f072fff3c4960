package dev.signpost.link.concepts;

import dev.signpost.ingest.contract.PageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mentions of one concept: those in red flags that warn of it, and all others. */
record Tallies(@Nullable Tally text, @Nullable Tally redFlags) {
  static Tallies of(Tally tally, boolean warns) {
    return warns ? new Tallies(null, tally) : new Tallies(tally, null);
  }

  Tallies plus(Tallies other) {
    return new Tallies(sum(text, other.text), sum(redFlags, other.redFlags));
  }

  private static @Nullable Tally sum(@Nullable Tally one, @Nullable Tally other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.plus(other);
  }

  ConceptUse toUse(PageId concept, PageContent content) {
    Tally all = sum(text, redFlags);
    return new ConceptUse(
        concept,
        text == null ? null : text.toNaming(content),
        redFlags == null ? null : redFlags.toNaming(content),
        all == null ? List.of() : all.sentences(),
        null,
        null);
  }
}
