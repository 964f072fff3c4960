package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import java.util.List;

/**
 * The whole of a short question stands in the page as it was typed, words one after the other; of
 * use where it names nothing by a name the site knows.
 */
record SameWording(RankingWeights weights) implements Factor {
  private static final List<String> FIELDS =
      List.of("title", "aliases", "sections.heading", "summary", "sections.text", "more");

  @Override
  public String name() {
    return "same-wording";
  }

  @Override
  public String sentence() {
    return "it has the words of the question one after the other";
  }

  @Override
  public ObjectNode clause(Question question) {
    if (!question.understood().nameless() || question.text().words() > weights.wordingMost()) {
      return Clauses.nothing();
    }
    ObjectNode phrase = Json.object().put("query", question.text().text()).put("type", "phrase");
    phrase.set("fields", Json.array(FIELDS));
    return Clauses.constant(Json.object("multi_match", phrase), weights.wording());
  }
}
