package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which factors there are and how they join: names and text compete, what a question names by name
 * comes on top; further factors lift what is found but find nothing by themselves.
 */
final class Ranking {
  /** Scores by words are below some hundreds, worths of neighbouring ranks a hundredth apart. */
  private static final double BELOW_ALL_RANKS = 1e-6;

  static final String JOINED = "joined-with-meaning";

  private final RankingWeights weights;
  private final List<Factor> words;
  private final List<Factor> names;
  private final List<Factor> more;
  private final OnlyDenies onlyDenies;
  private final boolean lowering;

  Ranking(RankingWeights weights) {
    this(weights, Set.of());
  }

  /**
   * Some factors are left out, to see what they are worth.
   *
   * @param without their names
   */
  Ranking(RankingWeights weights, Set<String> without) {
    this.weights = weights;
    this.words = but(without, new WordsInNames(weights), new WordsInText(weights));
    this.names =
        but(
            without,
            new WholeName(weights),
            new NamedConcept(weights),
            new SameWording(weights),
            new Abbreviates(weights),
            new InOtherWords(weights));
    this.more =
        but(
            without,
            new AnswersTheKind(weights),
            new SameLevel(weights),
            new SameRegion(weights),
            new ReviewedInTime(weights));
    this.onlyDenies = new OnlyDenies(weights);
    this.lowering = !without.contains(onlyDenies.name());
  }

  private static List<Factor> but(Set<String> without, Factor... factors) {
    return Arrays.stream(factors).filter(factor -> !without.contains(factor.name())).toList();
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
    ObjectNode all = Json.object("bool", lifted);
    return lowering ? onlyDenies.lower(all, clause(onlyDenies, question), question) : all;
  }

  /**
   * The query where the order by words was joined with another: as the joined order says, below it
   * by words.
   */
  ObjectNode query(Question question, Fusion fusion) {
    ObjectNode byWords = query(question);
    if (fusion.isEmpty()) {
      return byWords;
    }
    ObjectNode below = Json.object("must", byWords);
    below.put("boost", BELOW_ALL_RANKS);
    List<ObjectNode> ranked = new ArrayList<>();
    fusion
        .worth()
        .forEach((page, worth) -> ranked.add(Clauses.constant(Clauses.page(page), worth)));
    ObjectNode order = Clauses.should(ranked);
    ObjectNode joined =
        Clauses.should(
            List.of(
                Json.object("bool", below),
                question.explain() ? Clauses.named(order, JOINED) : order));
    joined
        .withObject("/bool")
        .put("minimum_should_match", 1)
        .set("must_not", Json.object("term", Json.object().put("withdrawn", true)));
    return joined;
  }

  /** What joins the two orders. */
  double fusionConstant() {
    return weights.fusion();
  }

  /** Sentences of the factors by name. */
  Map<String, String> sentences() {
    Map<String, String> sentences = new TreeMap<>();
    words.forEach(factor -> sentences.put(factor.name(), factor.sentence()));
    names.forEach(factor -> sentences.put(factor.name(), factor.sentence()));
    more.forEach(factor -> sentences.put(factor.name(), factor.sentence()));
    sentences.put(HandPicked.NAME, HandPicked.SENTENCE);
    sentences.put(onlyDenies.name(), onlyDenies.sentence());
    sentences.put(JOINED, "its place by words and its place by meaning, joined");
    return sentences;
  }

  private static List<ObjectNode> clauses(List<Factor> factors, Question question) {
    return factors.stream().map(factor -> clause(factor, question)).toList();
  }

  private static ObjectNode clause(Factor factor, Question question) {
    return question.explain()
        ? Clauses.named(factor.clause(question), factor.name())
        : factor.clause(question);
  }
}
