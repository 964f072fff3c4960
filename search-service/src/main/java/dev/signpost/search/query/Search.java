package dev.signpost.search.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.curation.Asked;
import dev.signpost.search.curation.Curated;
import dev.signpost.search.curation.Curating;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.meaning.NearPages;
import dev.signpost.search.spelling.Correction;
import dev.signpost.search.spelling.Doubt;
import dev.signpost.search.spelling.Spelling;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers questions from one generation of the index. */
public final class Search {
  private final Cluster cluster;
  private final GenerationIndices indices;
  private final String path;
  private final NearPages nearPages;
  private final Curating curating;
  private final Interpreter interpreter;
  private final Spelling spelling;
  private final Ranking ranking;
  private final SearchRequest request;
  private final SearchReply reply;

  public Search(
      Cluster cluster,
      GenerationIndices indices,
      SiteNames names,
      NearPages nearPages,
      Curating curating) {
    this(cluster, indices, names, nearPages, curating, Set.of());
  }

  /** Answers as nobody arranged them, without some factors, to see what those are worth. */
  public static Search without(
      Set<String> factors,
      Cluster cluster,
      GenerationIndices indices,
      SiteNames names,
      NearPages nearPages) {
    NearPages near = factors.contains(Ranking.JOINED) ? NearPages.NONE : nearPages;
    return new Search(cluster, indices, names, near, Curating.NONE, factors);
  }

  private Search(
      Cluster cluster,
      GenerationIndices indices,
      SiteNames names,
      NearPages nearPages,
      Curating curating,
      Set<String> without) {
    this.cluster = cluster;
    this.indices = indices;
    this.path = "/" + indices.index(IndexKind.PAGES) + "/_search";
    this.nearPages = nearPages;
    this.curating = curating;
    this.interpreter = new Interpreter(names);
    this.spelling = new Spelling(names.words(), names.recogniser());
    this.ranking = new Ranking(RankingWeights.read(), without);
    this.request = new SearchRequest(ranking);
    this.reply = new SearchReply(names.otherNames(), ranking.sentences());
  }

  /** Names of all factors that can be left out. */
  public Set<String> factors() {
    Set<String> names = new TreeSet<>(ranking.sentences().keySet());
    names.remove(HandPicked.NAME);
    return names;
  }

  /**
   * The best pages for the question; for the question as it was probably meant, where words of it
   * stand on no page; where that finds nothing and nobody arranged it so, what {@link Fallback}
   * finds.
   *
   * @throws ForeignCursorException if its cursor is another question's or generation's
   */
  public CompletionStage<SearchAnswer> answer(Question asked) {
    long digest = QuestionDigest.of(asked, indices.generation());
    if (asked.paging().after().filter(cursor -> cursor.digest() != digest).isPresent()) {
      throw new ForeignCursorException(null);
    }
    String typed = asked.text().text();
    Reading reading = interpreter.read(typed);
    List<Doubt> doubts = reading.slips(spelling.doubts(typed));
    return corrected(typed, doubts)
        .thenCompose(correction -> {
          Question meant = meant(asked, reading, correction);
          Curated curated = curating.of(asked(meant, correction));
          return respond(meant, correction, curated, digest)
              .thenCompose(answer ->
                  answer.total() > 0 || !asked.filters().isEmpty() || !curated.nothing()
                      ? CompletableFuture.completedStage(answer)
                      : fallBack(new Fruitless(meant, correction, doubts, answer), 0))
              .thenApply(
                  answer -> asked.explain() ? answer.tellingHidden(curated.hidden()) : answer);
        });
  }

  /** A question that found nothing, with the answer that says so. */
  private record Fruitless(
      Question question, Correction correction, List<Doubt> doubts, SearchAnswer answer) {}

  /** Goes down the ladder until something is found. */
  private CompletionStage<SearchAnswer> fallBack(Fruitless fruitless, int rung) {
    if (rung == Fallback.values().length) {
      return CompletableFuture.completedStage(fruitless.answer());
    }
    Fallback fallback = Fallback.values()[rung];
    Question question = fruitless.question();
    ObjectNode query = fallback.found(question, fruitless.doubts());
    return cluster
        .send(Call.post(path, Json.bytes(request.body(question, query))))
        .thenApply(Reply::orFail)
        .thenApply(found ->
            reply.answer(
                question, fruitless.correction(), fallback, indices.generation(), found.json()))
        .thenCompose(answer ->
            answer.total() > 0
                ? CompletableFuture.completedStage(answer)
                : fallBack(fruitless, rung + 1));
  }

  private CompletionStage<Correction> corrected(String typed, List<Doubt> doubts) {
    return doubts.isEmpty()
        ? CompletableFuture.completedStage(Correction.none(typed))
        : send(Standing.request(doubts))
            .thenApply(found -> Correction.of(typed, doubts, doubt -> Standing.of(doubt, found)));
  }

  /** Names and known wordings are answered by words; of other questions the meaning says more. */
  private CompletionStage<SearchAnswer> respond(
      Question question, Correction correction, Curated curated, long digest) {
    Understanding understood = question.understood();
    CompletionStage<Fusion> fusion =
        understood.plain() || understood.knownWording()
            ? CompletableFuture.completedStage(Fusion.NONE)
            : withMeaning(question);
    return fusion
        .thenCompose(joined -> cluster.send(call(question, joined, curated, digest)))
        .thenApply(Reply::orFail)
        .thenApply(
            found -> reply.answer(question, correction, null, indices.generation(), found.json()));
  }

  /** Pages by words are asked for while the question is read for its meaning. */
  private CompletionStage<Fusion> withMeaning(Question question) {
    CompletableFuture<List<PageId>> near =
        nearPages.near(question.text().text()).toCompletableFuture();
    if (near.isDone() && near.join().isEmpty()) {
      return CompletableFuture.completedStage(Fusion.NONE);
    }
    CompletionStage<List<PageId>> words = byWords(question);
    return near.thenCompose(pages ->
        pages.isEmpty()
            ? CompletableFuture.completedStage(Fusion.NONE)
            : words.thenApply(ranked -> joined(ranked, pages)));
  }

  private static Asked asked(Question question, Correction correction) {
    Understanding understood = question.understood();
    return new Asked(
        correction.typed(),
        question.text().text(),
        understood.plain() ? understood.concepts() : List.of());
  }

  private Fusion joined(List<PageId> byWords, List<PageId> byMeaning) {
    return Fusion.of(byWords, byMeaning, ranking.fusionConstant());
  }

  private CompletionStage<List<PageId>> byWords(Question question) {
    return send(request.ranks(question))
        .thenApply(found ->
            found
                .path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> PageId.of(hit.path("sort").path(1).asText()))
                .toList());
  }

  private Question meant(Question asked, Reading asTyped, Correction correction) {
    String corrected = correction.corrected();
    return corrected == null
        ? asked.as(interpreter.of(asTyped))
        : asked.saying(corrected).as(interpreter.of(interpreter.read(corrected)));
  }

  private CompletionStage<JsonNode> send(ObjectNode body) {
    return cluster
        .send(Call.post(path, Json.bytes(body)).with("filter_path", "hits.hits.sort,aggregations"))
        .thenApply(Reply::orFail)
        .thenApply(Reply::json);
  }

  /** Equal questions go to the same copy of a shard, so that a cursor meets the same scores. */
  private Call call(Question question, Fusion fusion, Curated curated, long digest) {
    ObjectNode body = request.body(question, fusion);
    body.set("query", HandPicked.over(body.withObject("/query"), curated, question.explain()));
    Call call = Call.post(path, Json.bytes(body)).with("preference", Long.toHexString(digest));
    return question.explain() ? call.with("include_named_queries_score", "true") : call;
  }
}
