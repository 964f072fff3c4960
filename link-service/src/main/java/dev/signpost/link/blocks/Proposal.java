package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import java.util.List;

/**
 * A page that may stand beside this one.
 *
 * @param strength between 0 and 1
 */
record Proposal(PageId page, List<String> regions, double strength) {}
