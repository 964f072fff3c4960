package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.Where;

/**
 * A page that may stand beside this one.
 *
 * @param strength between 0 and 1
 */
record Proposal(PageId page, Where where, double strength) {}
