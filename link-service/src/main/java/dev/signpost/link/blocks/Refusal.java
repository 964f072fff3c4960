package dev.signpost.link.blocks;

/**
 * Why a proposed link is not made.
 *
 * @param rule the rule that refused it: {@code regions modalities boilerplate quota}
 * @param text the same as a sentence
 */
public record Refusal(String rule, String text) {}
