package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A page about a concept that the question names in other words. */
record Paraphrased(RankingWeights weights) implements Factor {
  @Override
  public String name() {
    return "paraphrased";
  }

  @Override
  public String sentence() {
    return "words of the question mean the same as one of its names";
  }

  @Override
  public ObjectNode clause(Question question) {
    return Clauses.pages(question.understood().paraphrases(), weights.paraphrase());
  }
}
