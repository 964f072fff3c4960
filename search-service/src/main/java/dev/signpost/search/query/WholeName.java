package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A whole title or alias stands in the question, word for word; the longer the surer. */
record WholeName(RankingWeights weights) implements Factor {
  private static final List<String> FIELDS = List.of("title.whole", "aliases.whole");

  @Override
  public String name() {
    return "whole-name";
  }

  @Override
  public String sentence() {
    return "the question holds its title or another name of it, word for word";
  }

  @Override
  public ObjectNode clause(Question question) {
    Set<QueryText.Run> runs = question.text().runs();
    List<Double> worth = weights.names();
    List<ObjectNode> tiers = new ArrayList<>();
    for (int i = 0; i < worth.size(); i++) {
      int length = i + 1;
      boolean last = length == worth.size();
      List<String> names =
          runs.stream()
              .filter(run -> run.length() == length || (last && run.length() > length))
              .map(QueryText.Run::words)
              .toList();
      if (!names.isEmpty()) {
        tiers.add(Clauses.constant(Clauses.anyOf(FIELDS, names), worth.get(i)));
      }
    }
    return Clauses.best(tiers, 0);
  }
}
