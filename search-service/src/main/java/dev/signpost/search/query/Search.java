package dev.signpost.search.query;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.language.Recogniser;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.spelling.Correction;
import dev.signpost.search.spelling.Doubt;
import dev.signpost.search.spelling.SiteWords;
import dev.signpost.search.spelling.Spelling;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers questions from one generation of the index. */
public final class Search {
  private final Cluster cluster;
  private final GenerationIndices indices;
  private final Interpreter interpreter;
  private final Spelling spelling;
  private final SearchRequest request;
  private final SearchReply reply;

  public Search(
      Cluster cluster, GenerationIndices indices, Recogniser recogniser, SiteWords words) {
    Ranking ranking = new Ranking(RankingWeights.read());
    this.cluster = cluster;
    this.indices = indices;
    this.interpreter = new Interpreter(recogniser);
    this.spelling = new Spelling(words, recogniser);
    this.request = new SearchRequest(ranking);
    this.reply = new SearchReply(ranking.sentences());
  }

  /**
   * The best pages for the question; for the question as it was probably meant, where words of it
   * stand on no page.
   *
   * @throws ForeignCursorException if its cursor is another question's or generation's
   */
  public CompletionStage<SearchAnswer> answer(Question asked) {
    long digest = QuestionDigest.of(asked, indices.generation());
    if (asked.paging().after().filter(cursor -> cursor.digest() != digest).isPresent()) {
      throw new ForeignCursorException(null);
    }
    String typed = asked.text().text();
    Question question = understood(asked);
    List<Doubt> doubts = spelling.doubts(typed);
    return put(question, doubts, digest)
        .thenCompose(found -> {
          Correction correction =
              Correction.of(typed, doubts, doubt -> Standing.of(doubt, found));
          String corrected = correction.corrected();
          if (corrected == null) {
            return CompletableFuture.completedStage(answer(question, correction, found));
          }
          Question meant = understood(asked.saying(corrected));
          return put(meant, List.of(), digest).thenApply(again -> answer(meant, correction, again));
        });
  }

  private Question understood(Question question) {
    return question.as(interpreter.of(question.text().text()));
  }

  private CompletionStage<JsonNode> put(Question question, List<Doubt> doubts, long digest) {
    return cluster
        .send(call(question, doubts, digest))
        .thenApply(Reply::orFail)
        .thenApply(Reply::json);
  }

  private SearchAnswer answer(Question question, Correction correction, JsonNode found) {
    return reply.answer(question, correction, indices.generation(), found);
  }

  /** Equal questions go to the same copy of a shard, so that a cursor meets the same scores. */
  private Call call(Question question, List<Doubt> doubts, long digest) {
    Call call =
        Call.post(
                "/" + indices.index(IndexKind.PAGES) + "/_search",
                Json.bytes(request.body(question, doubts)))
            .with("preference", Long.toHexString(digest))
            .with("filter_path", SearchReply.FIELDS);
    return question.explain() ? call.with("include_named_queries_score", "true") : call;
  }
}
