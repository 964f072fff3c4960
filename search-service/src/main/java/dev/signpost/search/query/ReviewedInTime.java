package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import java.util.List;

/** A clinician reviewed the page, and the next review is not overdue. */
record ReviewedInTime(RankingWeights weights) implements Factor {
  private static final String NEXT = "review.next";
  private static final String ON = "review.on";

  @Override
  public String name() {
    return "reviewed-in-time";
  }

  @Override
  public String sentence() {
    return "its review is in date";
  }

  @Override
  public ObjectNode clause(Question question) {
    ObjectNode due = Json.object("range", Json.object(NEXT, Json.object().put("gte", "now/d")));
    ObjectNode lately = Json.object("range", Json.object(ON, Json.object().put("gte", recently())));
    ObjectNode withoutDate = Json.object("filter", lately);
    withoutDate.set("must_not", Json.object("exists", Json.object().put("field", NEXT)));
    return Clauses.constant(
        Clauses.should(List.of(due, Json.object("bool", withoutDate))), weights.reviewed());
  }

  private String recently() {
    return "now-" + weights.reviewMonths() + "M/d";
  }
}
