/**
 * Which pages belong beside a page, in which block, how strongly and why.
 *
 * <p>{@link dev.signpost.link.blocks.LinkRule}s propose pages from what the page names and what is
 * known of those concepts; proposals between conflicting regions are refused; what several rules
 * say of one page adds up as independent hints do. The answer is a function of its arguments alone.
 * Each rule has its heading in {@code docs/ranking.md}.
 */
@NullMarked
package dev.signpost.link.blocks;

import org.jspecify.annotations.NullMarked;
