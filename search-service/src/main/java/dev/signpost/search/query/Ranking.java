package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which factors there are and how they join: names and text compete, what a question names by name
 * comes on top; further factors lift what is found but find nothing by themselves.
 */
final class Ranking {
  private final RankingWeights weights;
  private final List<Factor> words;
  private final List<Factor> names;
  private final List<Factor> more;

  Ranking(RankingWeights weights) {
    this.weights = weights;
    this.words = List.of(new WordsInNames(weights), new WordsInText(weights));
    this.names = List.of(new WholeName(weights), new NamedConcept(weights));
    this.more = List.of(new AnswersTheKind(weights));
  }

  /** The query of the request; withdrawn pages are never found. */
  ObjectNode query(Question question) {
    ObjectNode found =
        Clauses.should(
            List.of(
                Clauses.best(clauses(words, question), weights.textTie()),
                Clauses.best(clauses(names, question), 0)));
    found.withObject("/bool").put("minimum_should_match", 1);
    ObjectNode lifted = Json.object("must", found);
    lifted.set("should", Json.arrayOf(clauses(more, question)));
    lifted.set("must_not", Json.object("term", Json.object().put("withdrawn", true)));
    return Json.object("bool", lifted);
  }

  /** Sentences of the factors by name. */
  Map<String, String> sentences() {
    Map<String, String> sentences = new TreeMap<>();
    words.forEach(factor -> sentences.put(factor.name(), factor.sentence()));
    names.forEach(factor -> sentences.put(factor.name(), factor.sentence()));
    more.forEach(factor -> sentences.put(factor.name(), factor.sentence()));
    return sentences;
  }

  private static List<ObjectNode> clauses(List<Factor> factors, Question question) {
    return factors.stream()
        .map(factor ->
            question.explain()
                ? Clauses.named(factor.clause(question), factor.name())
                : factor.clause(question))
        .toList();
  }
}
