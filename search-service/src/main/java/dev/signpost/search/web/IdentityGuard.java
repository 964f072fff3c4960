package dev.signpost.search.web;

import dev.signpost.language.identity.Detail;
import dev.signpost.language.identity.IdentifyingDetails;
import dev.signpost.web.Problem;
import java.util.List;
import java.util.Map;

/**
 * Refuses texts with details that tell a person apart, before anything else sees them. The refusal
 * says which kinds and where, never what.
 */
final class IdentityGuard {
  private static final int UNPROCESSABLE = 422;

  private IdentityGuard() {}

  /**
   * The text, if it has none.
   *
   * @throws dev.signpost.web.ProblemException if it has
   */
  static String checked(String text) {
    List<Detail> details = IdentifyingDetails.in(text);
    if (!details.isEmpty()) {
      throw problem(details).asException();
    }
    return text;
  }

  private static Problem problem(List<Detail> details) {
    return Problem.of(
            UNPROCESSABLE,
            "identifying-details",
            "Identifying details",
            "this seems to hold details that tell a person apart; take them out and send it again."
                + " No check finds them all, so please look for others yourself")
        .with(
            "categories",
            details.stream().map(detail -> detail.category().wireName()).distinct().toList())
        .with("details", details.stream().map(IdentityGuard::place).toList());
  }

  private static Map<String, Object> place(Detail detail) {
    return Map.of(
        "category", detail.category().wireName(), "start", detail.start(), "end", detail.end());
  }
}
