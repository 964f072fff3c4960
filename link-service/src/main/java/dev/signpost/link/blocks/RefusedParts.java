package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.blocks.Explanation.Part;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was refused of one page. */
record RefusedParts(PageId other, List<Part> parts, List<Refusal> refusals) implements Refusals {
  RefusedParts(PageId other) {
    this(other, new ArrayList<>(), new ArrayList<>());
  }

  @Override
  public void refused(PageId to, String proposedBy, Refusal refusal) {
    if (to.equals(other)) {
      refusals.add(refusal);
      parts.add(new Part(proposedBy, 0, refusal.text(), true, null));
    }
  }
}
