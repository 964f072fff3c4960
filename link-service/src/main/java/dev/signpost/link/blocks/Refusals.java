package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;

/** Takes links that were proposed and refused. */
@FunctionalInterface
public interface Refusals {
  /**
   * A link was refused.
   *
   * @param proposedBy the rule that had proposed it
   */
  void refused(PageId to, String proposedBy, Refusal refusal);
}
