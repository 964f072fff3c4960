package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Json;
import java.util.List;

/**
 * The page's wording says that what the question names is not there: "without canal stenosis" is no
 * page about canal stenosis. Takes away instead of adding.
 */
record OnlyDenies(RankingWeights weights) implements Factor {
  @Override
  public String name() {
    return "only-denies";
  }

  @Override
  public String sentence() {
    return "it only says that what the question names is not there, so all else counts less";
  }

  @Override
  public ObjectNode clause(Question question) {
    List<PageId> denying = question.understood().deniedBy();
    return denying.isEmpty()
        ? Clauses.nothing()
        : Clauses.constant(Json.object("ids", Json.object("values", Json.array(denying))), 0);
  }

  /** The query, its scores lowered for such pages. */
  ObjectNode lower(ObjectNode query, ObjectNode clause, Question question) {
    if (question.understood().deniedBy().isEmpty()) {
      return query;
    }
    ObjectNode lowered = Json.object("positive", query);
    lowered.set("negative", clause);
    return Json.object("boosting", lowered.put("negative_boost", weights.denied()));
  }
}
