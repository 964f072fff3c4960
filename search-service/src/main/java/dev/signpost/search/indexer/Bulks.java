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
   * Gives each document's result as it comes; waits for all of them.
   *
   * @throws TransientFailureException if a bulk got no answer, after all others had theirs
   */
  void send(List<Document> documents, BiConsumer<Document, WriteResult> results) {
    Lane lane = role.lane();
    Deque<Sent> underWay = new ArrayDeque<>();
    @Nullable TransientFailureException failure = null;
    for (List<Document> bulk : lane.plan().cut(documents)) {
      if (underWay.size() == lane.atOnce()) {
        Sent oldest = underWay.remove();
        failure = first(failure, oldest.receive(results));
        rest(lane, oldest);
      }
      counts.bulk(bulk.size(), bulk.stream().mapToLong(Document::size).sum());
      underWay.add(new Sent(bulk, index.write(bulk), pace.nanoTime()));
    }
    while (!underWay.isEmpty()) {
      Sent oldest = underWay.remove();
      failure = first(failure, oldest.receive(results));
      rest(lane, oldest);
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void rest(Lane lane, Sent sent) {
    if (lane.rest() > 0) {
      long took = pace.nanoTime() - sent.at();
      pace.pause(Math.min(LONGEST_REST, Math.round(took * lane.rest())));
    }
  }

  private static @Nullable TransientFailureException first(
      @Nullable TransientFailureException earlier, @Nullable TransientFailureException later) {
    return earlier == null ? later : earlier;
  }

  private record Sent(List<Document> documents, CompletionStage<List<WriteResult>> reply, long at) {
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
