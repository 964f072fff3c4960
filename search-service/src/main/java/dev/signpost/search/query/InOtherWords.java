package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A page about a concept that the question names in words of the same meaning. */
record InOtherWords(RankingWeights weights) implements Factor {
  @Override
  public String name() {
    return "in-other-words";
  }

  @Override
  public String sentence() {
    return "words of the question mean the same as one of its names";
  }

  @Override
  public ObjectNode clause(Question question) {
    List<ObjectNode> pages =
        question.understood().paraphrases().stream()
            .map(name -> Clauses.pages(name.concepts(), name.share() * weights.paraphrase()))
            .toList();
    return Clauses.best(pages, 0);
  }
}
