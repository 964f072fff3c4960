package dev.signpost.link.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a related page is there.
 *
 * @param rule name of the link rule: {@code declared}, {@code mention}, {@code red-flag}, {@code
 *     named-by}, {@code shared-concept}, …
 * @param text the rule's plain sentence for this pair
 * @param levels where in the spine a wording has the finding, as {@code L4-L5}; empty if it does
 *     not say, or the reason is no wording
 * @param severity how bad a wording says it is, as {@code mild} or {@code mild-moderate}
 */
public record Reason(
    String rule,
    String text,
    @Nullable Evidence evidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> levels,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String severity) {
  public Reason {
    requireNonNull(rule, "rule");
    requireNonNull(text, "text");
    levels = levels == null ? List.of() : List.copyOf(levels);
  }

  /** A reason that is no wording of a finding. */
  public Reason(String rule, String text, @Nullable Evidence evidence) {
    this(rule, text, evidence, List.of(), null);
  }
}
