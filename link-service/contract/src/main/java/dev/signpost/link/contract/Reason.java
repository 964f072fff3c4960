package dev.signpost.link.contract;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Why a related page is there.
 *
 * @param rule name of the link rule: {@code declared}, {@code mention}, {@code named-by}, {@code
 *     shared-concept}, …
 * @param text the rule's plain sentence for this pair
 */
public record Reason(String rule, String text, @Nullable Evidence evidence) {
  public Reason {
    requireNonNull(rule, "rule");
    requireNonNull(text, "text");
  }
}
