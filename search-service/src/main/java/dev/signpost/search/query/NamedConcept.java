package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;

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
    return Clauses.pages(question.understood().concepts(), weights.concept());
  }
}
