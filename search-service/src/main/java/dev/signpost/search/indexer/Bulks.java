package dev.signpost.search.indexer;

import static dev.signpost.search.elastic.Blocking.await;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.metrics.SearchMetrics.FeedCounts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sends documents in bulks, some at once: no two of them may have the same id. */
final class Bulks {
  /** Two keep the index busy while one of them is on its way or being answered. */
  private static final int AT_ONCE = 2;

  private final DocumentIndex index;
  private final BulkPlan plan;
  private final FeedCounts counts;

  Bulks(DocumentIndex index, BulkPlan plan, FeedCounts counts) {
    this.index = index;
    this.plan = plan;
    this.counts = counts;
  }

  /**
   * Gives each document's result as it comes; waits for all of them.
   *
   * @throws TransientFailureException if a bulk got no answer, after all others had theirs
   */
  void send(List<Document> documents, BiConsumer<Document, WriteResult> results) {
    Deque<Sent> underWay = new ArrayDeque<>();
    @Nullable TransientFailureException failure = null;
    for (List<Document> bulk : plan.cut(documents)) {
      if (underWay.size() == AT_ONCE) {
        failure = first(failure, underWay.remove().receive(results));
      }
      counts.bulk(bulk.size(), bulk.stream().mapToLong(Document::size).sum());
      underWay.add(new Sent(bulk, index.write(bulk)));
    }
    while (!underWay.isEmpty()) {
      failure = first(failure, underWay.remove().receive(results));
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static @Nullable TransientFailureException first(
      @Nullable TransientFailureException earlier, @Nullable TransientFailureException later) {
    return earlier == null ? later : earlier;
  }

  private record Sent(List<Document> documents, CompletionStage<List<WriteResult>> reply) {
    @Nullable TransientFailureException receive(BiConsumer<Document, WriteResult> results) {
      try {
        List<WriteResult> received = await(reply);
        for (int i = 0; i < documents.size(); i++) {
          results.accept(documents.get(i), received.get(i));
        }
        return null;
      } catch (TransientFailureException e) {
        return e;
      }
    }
  }
}
