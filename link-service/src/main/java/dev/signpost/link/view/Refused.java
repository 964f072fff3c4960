package dev.signpost.link.view;

import dev.signpost.ingest.contract.PageId;

/**
 * A link that was proposed and is not made.
 *
 * @param rule the rule that proposed it
 * @param by what refused it: {@code regions modalities boilerplate quota}
 * @param text the same as a sentence
 */
public record Refused(PageId from, PageId to, String rule, String by, String text) {}
