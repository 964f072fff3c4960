package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Words of the question in title, aliases and headings, taken as one field. */
record WordsInNames(RankingWeights weights) implements Factor {
  @Override
  public String name() {
    return "words-in-names";
  }

  @Override
  public String sentence() {
    return "its title, other names or headings hold words of the question";
  }

  @Override
  public ObjectNode clause(Question question) {
    return Clauses.acrossFields(
        question.text().bounded(),
        List.of(
            "title^" + weights.title(),
            "aliases^" + weights.aliases(),
            "sections.heading^" + weights.headings()));
  }
}
