package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Words of the question in the running text, if most of them are there. */
record WordsInText(RankingWeights weights) implements Factor {
  @Override
  public String name() {
    return "words-in-text";
  }

  @Override
  public String sentence() {
    return "its text holds most words of the question";
  }

  @Override
  public ObjectNode clause(Question question) {
    ObjectNode clause =
        Clauses.acrossFields(
            question.text().bounded(), List.of("summary", "sections.text", "more"));
    clause
        .withObject("/multi_match")
        .put("minimum_should_match", weights.textLeast())
        .put("boost", question.understood().nameless() ? weights.textAlone() : weights.text());
    return clause;
  }
}
