package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.concepts.Where;
import java.util.Optional;

/** Says which pages must not be linked, whatever proposes it. */
interface Gate {
  /** Why pages of these two places must not be linked, if they must not. */
  Optional<Refusal> refusal(Side here, Side there);

  /** One end of a link. */
  record Side(PageKind kind, Where where) {}
}
