package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.lexicon.Initials.Stands;
import java.util.List;

/** A word of the question is made of the initials of the page's name, though no name holds it. */
record Abbreviates(RankingWeights weights) implements Factor {
  @Override
  public String name() {
    return "abbreviates";
  }

  @Override
  public String sentence() {
    return "an abbreviation in the question may stand for its name";
  }

  @Override
  public ObjectNode clause(Question question) {
    List<ObjectNode> pages =
        question.understood().abbreviates().stream()
            .map(stands -> Clauses.constant(Clauses.page(stands.page()), worth(stands)))
            .toList();
    return Clauses.best(pages, 0);
  }

  private double worth(Stands stands) {
    return weights.initials() / (1 + stands.distance());
  }
}
