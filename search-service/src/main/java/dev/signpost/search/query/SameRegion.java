package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.language.region.RegionRelation.Kind;
import dev.signpost.language.region.Regions;
import dev.signpost.search.elastic.Json;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The page is about the part of the body the question names, or about one beside or around it. */
record SameRegion(RankingWeights weights) implements Factor {
  private static final String FIELD = "regions";

  @Override
  public String name() {
    return "same-region";
  }

  @Override
  public String sentence() {
    return "it is about the part of the body the question names, or one close to it";
  }

  @Override
  public ObjectNode clause(Question question) {
    List<String> asked = question.understood().place().regions();
    if (asked.isEmpty()) {
      return Clauses.nothing();
    }
    ObjectNode untold =
        Json.object(
            "bool",
            Json.object("must_not", Json.object("exists", Json.object().put("field", FIELD))));
    return Clauses.best(
        List.of(
            Clauses.constant(Clauses.anyOf(List.of(FIELD), asked), weights.region()),
            Clauses.constant(Clauses.anyOf(List.of(FIELD), near(asked)), weights.regionNear()),
            Clauses.constant(untold, weights.regionUntold())),
        0);
  }

  private static List<String> near(Collection<String> asked) {
    Regions map = Regions.standard();
    return map.ids().stream()
        .filter(region -> {
          Kind kind = map.relation(List.of(region), asked).kind();
          return kind == Kind.PARENT_CHILD || kind == Kind.NEIGHBOUR;
        })
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
