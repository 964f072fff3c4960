package dev.signpost.search.indexer;

import static dev.signpost.search.elastic.Blocking.await;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.metrics.FeedCounts;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sends documents in bulks, some at once: no two of them may have the same id. */
final class Bulks {
  private static final long LONGEST_REST = Duration.ofSeconds(1).toNanos();

  private final DocumentIndex index;
  private final Role role;
  private final Pace pace;
  private final FeedCounts counts;

  Bulks(DocumentIndex index, Role role, Pace pace, FeedCounts counts) {
    this.index = index;
    this.role = role;
    this.pace = pace;
    this.counts = counts;
  }

  /**
   * Gives each document's result as it comes; waits for all of them. Looks before every bulk how
   * hard it may press.
   *
   * @throws TransientFailureException if a bulk got no answer, after all others had theirs
   */
  void send(List<Document> documents, BiConsumer<Document, WriteResult> results) {
    Replies replies = new Replies(results);
    Deque<Sent> underWay = new ArrayDeque<>();
    List<Document> rest = documents;
    while (!rest.isEmpty()) {
      Lane lane = role.lane();
      List<Document> bulk = lane.plan().first(rest);
      rest = rest.subList(bulk.size(), rest.size());
      while (underWay.size() >= lane.atOnce()) {
        replies.receive(underWay.remove());
      }
      if (lane.inTurn()) {
        role.inTurn(() -> sendAndRest(bulk, replies));
      } else {
        underWay.add(sent(bulk));
      }
    }
    underWay.forEach(replies::receive);
    replies.requireAll();
  }

  private void sendAndRest(List<Document> bulk, Replies replies) {
    long start = pace.nanoTime();
    replies.receive(sent(bulk));
    pace.pause(Math.min(LONGEST_REST, pace.nanoTime() - start));
  }

  private Sent sent(List<Document> bulk) {
    counts.bulk(bulk.size(), bulk.stream().mapToLong(Document::size).sum());
    return new Sent(bulk, index.write(bulk));
  }

  private record Sent(List<Document> documents, CompletionStage<List<WriteResult>> reply) {}

  /** Hands results on; a bulk without an answer does not keep the others from it. */
  private static final class Replies {
    private final BiConsumer<Document, WriteResult> results;
    private @Nullable TransientFailureException failure;

    Replies(BiConsumer<Document, WriteResult> results) {
      this.results = results;
    }

    void receive(Sent sent) {
      try {
        List<WriteResult> received = await(sent.reply());
        for (int i = 0; i < sent.documents().size(); i++) {
          results.accept(sent.documents().get(i), received.get(i));
        }
      } catch (TransientFailureException e) {
        failure = failure == null ? e : failure;
      }
    }

    void requireAll() {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
