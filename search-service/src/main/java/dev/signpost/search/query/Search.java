package dev.signpost.search.query;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Mention;
import dev.signpost.language.Recogniser;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Answers questions from one generation of the index. */
public final class Search {
  private final Cluster cluster;
  private final GenerationIndices indices;
  private final Recogniser recogniser;
  private final SearchRequest request;
  private final SearchReply reply;

  public Search(Cluster cluster, GenerationIndices indices, Recogniser recogniser) {
    Ranking ranking = new Ranking(RankingWeights.read());
    this.cluster = cluster;
    this.indices = indices;
    this.recogniser = recogniser;
    this.request = new SearchRequest(ranking);
    this.reply = new SearchReply(ranking.sentences());
  }

  /**
   * The best pages for the question.
   *
   * @throws ForeignCursorException if its cursor is another question's or generation's
   */
  public CompletionStage<SearchAnswer> answer(Question asked) {
    long digest = QuestionDigest.of(asked, indices.generation());
    if (asked.paging().after().filter(cursor -> cursor.digest() != digest).isPresent()) {
      throw new ForeignCursorException(null);
    }
    Question question = asked.about(concepts(asked.text().text()));
    return cluster
        .send(call(question, digest))
        .thenApply(Reply::orFail)
        .thenApply(found -> reply.answer(question, indices.generation(), found.json()));
  }

  private List<PageId> concepts(String text) {
    return recogniser.recogniseQuery(text).stream()
        .map(Mention::concepts)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** Equal questions go to the same copy of a shard, so that a cursor meets the same scores. */
  private Call call(Question question, long digest) {
    Call call =
        Call.post(
                "/" + indices.index(IndexKind.PAGES) + "/_search",
                Json.bytes(request.body(question)))
            .with("preference", Long.toHexString(digest))
            .with("filter_path", SearchReply.FIELDS);
    return question.explain() ? call.with("include_named_queries_score", "true") : call;
  }
}
