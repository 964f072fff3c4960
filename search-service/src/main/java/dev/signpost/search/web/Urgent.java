package dev.signpost.search.web;

import dev.signpost.search.notices.Urgency;
import dev.signpost.search.notices.UrgentNotice;
import dev.signpost.web.Problem;
import java.util.List;
import java.util.Map;

/**
 * What a question makes urgent to say. It goes with every outcome, also where the question is
 * refused or there is nothing to answer it from.
 */
record Urgent(List<UrgentNotice> notices) {
  private static final Urgency URGENCY = new Urgency();

  static Urgent in(String question) {
    return new Urgent(URGENCY.of(question));
  }

  Problem with(Problem problem) {
    return notices.isEmpty()
        ? problem
        : problem.with(
            "notices",
            notices.stream()
                .map(notice -> Map.of("id", notice.id(), "text", notice.text()))
                .toList());
  }
}
