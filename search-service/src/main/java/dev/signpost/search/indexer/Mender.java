package dev.signpost.search.indexer;

import static dev.signpost.search.elastic.Blocking.await;
import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Writes single documents of one index right, never over a later version. Blocks. */
public final class Mender {
  /** Its clock ticks every 200 ms. */
  private static final Duration FORGOTTEN_AFTER = Duration.ofMillis(500);

  private final Cluster cluster;
  private final String index;
  private final ElasticIndex documents;

  /**
   * @param index its own name
   * @param feed the alias it is written through
   */
  public Mender(Cluster cluster, String index, String feed) {
    this.cluster = cluster;
    this.index = index;
    this.documents = new ElasticIndex(cluster, feed);
  }

  /**
   * Writes the document and returns what the index has against it, if anything.
   *
   * @throws TransientFailureException if it cannot be written now
   */
  public Optional<String> write(Built built) {
    return switch (await(documents.write(List.of(built.document()))).getFirst()) {
      case WriteResult.Stored() -> Optional.empty();
      case WriteResult.Stale() -> Optional.of("the index holds a later version by now");
      case WriteResult.Refused(String cause) -> Optional.of(cause);
      case WriteResult.Busy(String cause) -> throw new TransientFailureException(cause);
    };
  }

  /**
   * Removes the document if it is still of that version. The index keeps no version of what is
   * deleted ({@code gc_deletes} is 0) but for a moment, which this waits for: any version may be
   * written afterwards.
   */
  public void delete(String id, long version) {
    Reply reply =
        await(
            cluster.send(
                Call.delete("/" + index + "/_doc/" + encode(id, UTF_8))
                    .with("version", String.valueOf(version))
                    .with("version_type", "external_gte")));
    if (reply.status() != 404 && reply.status() != 409) {
      reply.orFail();
    }
    refresh();
    LockSupport.parkNanos(FORGOTTEN_AFTER.toNanos());
    refresh();
  }

  /** Lets all that was written be found. */
  public void refresh() {
    await(documents.refresh());
  }
}
