package dev.signpost.search.meaning;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.stream.BatchHandler;
import dev.signpost.ingest.contract.stream.BatchLoop;
import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.Received;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.meaning.VectorIndex.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Keeps the vectors as the topic {@code pages} says, giving way to what is more pressing. */
final class VectorFeed implements Health.Source, AutoCloseable {
  private static final int AT_ONCE = 16;
  private static final long LOOK_EVERY_NANOS = 200_000_000;
  private static final int QUIET_LOOKS = 5;
  private static final float[] NO_VECTOR = {};

  private final Embedder embedder;
  private final VectorIndex index;
  private final Courtesy courtesy;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final BatchLoop<ContentChange> loop;

  private VectorFeed(Embedder embedder, VectorIndex index, Broker broker, Courtesy courtesy) {
    this.embedder = embedder;
    this.index = index;
    this.courtesy = courtesy;
    String group = "vectors-" + index.findOrCreate();
    this.loop =
        new BatchLoop<>(
            "vectors",
            () -> broker.member(group, Topic.PAGES),
            JsonCodec.of(ContentChange.class),
            this::handle,
            broker.deadLetters());
  }

  /** Begins in the background. */
  static VectorFeed start(Embedder embedder, VectorIndex index, Broker broker, Courtesy courtesy) {
    VectorFeed feed = new VectorFeed(embedder, index, broker, courtesy);
    feed.loop.start();
    return feed;
  }

  @Override
  public Health health() {
    return loop.health();
  }

  @Override
  public void close() {
    closing.set(true);
    loop.close();
  }

  private BatchHandler.Progress handle(BatchHandler.Batch<ContentChange> batch) {
    Map<String, ContentChange> latest = new LinkedHashMap<>();
    for (Received<ContentChange> received : batch.records()) {
      latest.put(received.value().pageId().toString(), received.value());
    }
    List<ContentChange> changes = List.copyOf(latest.values());
    for (int from = 0; from < changes.size(); from += AT_ONCE) {
      write(changes.subList(from, Math.min(changes.size(), from + AT_ONCE)));
    }
    return BatchHandler.Progress.SETTLED;
  }

  private void write(List<ContentChange> changes) {
    Map<String, String> known =
        index.digests(changes.stream().map(change -> change.pageId().toString()).toList());
    List<Change> writes = new ArrayList<>();
    for (ContentChange change : changes) {
      String there = known.getOrDefault(change.pageId().toString(), "");
      change(change, there).ifPresent(writes::add);
    }
    if (!writes.isEmpty()) {
      index.write(writes);
    }
  }

  private Optional<Change> change(ContentChange change, String there) {
    Optional<Passage> passage =
        switch (change) {
          case PagePublished published -> Passage.of(published.page());
          case PageWithdrawn withdrawn -> Optional.empty();
        };
    String digest = passage.map(Passage::digest).orElse("");
    return digest.equals(there)
        ? Optional.empty()
        : Optional.of(
            new Change(
                change.pageId().toString(),
                change.revision(),
                digest,
                passage.map(this::vector).orElse(NO_VECTOR)));
  }

  private float[] vector(Passage passage) {
    waitForQuiet();
    long start = System.nanoTime();
    float[] vector = embedder.passage(passage.text());
    LockSupport.parkNanos(courtesy.restAfter(System.nanoTime() - start));
    return vector;
  }

  private void waitForQuiet() {
    int quiet = courtesy.mustWait() ? 0 : QUIET_LOOKS;
    while (quiet < QUIET_LOOKS) {
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
      quiet = courtesy.mustWait() ? 0 : quiet + 1;
      requireOpen();
    }
    requireOpen();
  }

  private void requireOpen() {
    if (closing.get()) {
      throw new TransientFailureException("closing before all vectors are there");
    }
  }
}
