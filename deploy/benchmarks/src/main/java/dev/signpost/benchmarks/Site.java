package dev.signpost.benchmarks;

import java.io.PrintStream;
import java.time.Duration;

/** A Signpost filled with a corpus, some copies of it where it shall be large, and at rest. */
record Site(LocalSignpost signpost, Cluster cluster, ConsumerLag lag, long pages) {
  private static final Duration WITHIN = Duration.ofHours(1);
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  static Site fill(
      LocalSignpost signpost, ConsumerLag lag, Corpus corpus, int copies, PrintStream out) {
    Cluster cluster = new Cluster(signpost.uri("elasticsearch", "/"));
    try (DraftSender sender = new DraftSender(signpost.uri("ingest", "/v1/pages?gate=lenient"))) {
      for (int copy = 0; copy < copies; copy++) {
        Corpus part = corpus.copy(copy);
        sender.send(part.atRevision(1));
        long expected = (copy + 1L) * corpus.size();
        Waiting.until(
            "all pages visible", WITHIN, LOOK_EVERY, () -> cluster.count("pages") >= expected);
        out.printf("%,d pages imported%n", expected);
      }
    }
    Site site = new Site(signpost, cluster, lag, (long) copies * corpus.size());
    site.settle();
    return site;
  }

  /** Waits until nobody works any more: links computed, merges done. */
  void settle() {
    Waiting.until(
        "all topics read, merges done",
        WITHIN,
        LOOK_EVERY,
        () -> lag.total() == 0 && !cluster.isMerging());
    Waiting.pause(Duration.ofSeconds(1));
  }
}
