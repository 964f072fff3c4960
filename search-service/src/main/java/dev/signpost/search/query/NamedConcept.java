package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;

/** A page about a concept that the lexicon finds in the question. */
record NamedConcept(RankingWeights weights) implements Factor {
  @Override
  public String name() {
    return "named-concept";
  }

  @Override
  public String sentence() {
    return "it is about something the question names";
  }

  @Override
  public ObjectNode clause(Question question) {
    ObjectNode ids =
        Json.object("ids", Json.object("values", Json.array(question.understood().concepts())));
    return Clauses.constant(ids, weights.concept());
  }
}
