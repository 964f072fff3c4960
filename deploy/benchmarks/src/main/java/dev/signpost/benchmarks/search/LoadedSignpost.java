package dev.signpost.benchmarks.search;

import dev.signpost.benchmarks.Cluster;
import dev.signpost.benchmarks.ConsumerLag;
import dev.signpost.benchmarks.Corpus;
import dev.signpost.benchmarks.DraftSender;
import dev.signpost.benchmarks.LocalSignpost;
import dev.signpost.benchmarks.Waiting;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A Signpost with all pages in it. */
public final class LoadedSignpost implements AutoCloseable {
  private static final Duration WITHIN = Duration.ofMinutes(40);
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);
  private static final Duration NAMES_FOLLOW = Duration.ofSeconds(5);

  private static final Duration VECTORS_STAND_STILL = Duration.ofSeconds(20);
  private static final String VECTORS = "vectors-*";

  private final LocalSignpost signpost;

  private LoadedSignpost(LocalSignpost signpost) {
    this.signpost = signpost;
  }

  /**
   * Starts one and imports the pages, unless it has them already.
   *
   * @param kept where its data stay for the next run; none to leave nothing behind
   */
  public static LoadedSignpost with(Corpus pages, @Nullable Path kept) {
    LocalSignpost signpost = kept == null ? new LocalSignpost() : LocalSignpost.on(kept);
    LoadedSignpost loaded = new LoadedSignpost(signpost);
    Cluster cluster = new Cluster(signpost.uri("elasticsearch", "/"));
    if (cluster.countAt("pages", 1) < pages.size()) {
      loaded.load(pages, cluster);
    }
    return loaded;
  }

  /** Where the search service answers. */
  public URI search() {
    return signpost.uri("search", "/");
  }

  /** Where its Elasticsearch answers. */
  public URI elasticsearch() {
    return signpost.uri("elasticsearch", "");
  }

  String kafka() {
    return signpost.kafka();
  }

  /** Id of the live generation. */
  String generation() {
    try (SearchClient client = new SearchClient(search())) {
      return client.generation();
    }
  }

  @Override
  public void close() {
    signpost.close();
  }

  /** They come when all else is done; none come where meaning is switched off. */
  private static void waitForVectors(Cluster cluster) {
    AtomicLong before = new AtomicLong(-1);
    Waiting.until(
        "vectors of all pages",
        WITHIN,
        VECTORS_STAND_STILL,
        () -> {
          long now = cluster.count(VECTORS);
          return before.getAndSet(now) == now;
        });
  }

  private void load(Corpus pages, Cluster cluster) {
    try (DraftSender sender = new DraftSender(signpost.uri("ingest", "/v1/pages?gate=lenient"));
        ConsumerLag lag = new ConsumerLag(signpost.kafka())) {
      sender.send(pages.atRevision(1));
      Waiting.until(
          "all pages visible",
          WITHIN,
          LOOK_EVERY,
          () -> cluster.countAt("pages", 1) == pages.size() && lag.total() == 0);
      Waiting.pause(NAMES_FOLLOW);
      waitForVectors(cluster);
    }
  }
}
