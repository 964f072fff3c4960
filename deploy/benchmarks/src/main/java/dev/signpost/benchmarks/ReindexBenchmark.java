package dev.signpost.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A reindex from the log, pages and lists, beside two floors that write pages alone: scroll and
 * bulk out of the live index, and a bare bulk loader of documents held in memory. Then what readers
 * notice: search idle, while a generation is built, and across a switch.
 */
final class ReindexBenchmark {
  private static final String INDEX = "floor";

  private final Corpus corpus;
  private final int copies;
  private final int rounds;
  private final PrintStream out;
  private final Comparison scrolled = new Comparison();
  private final Comparison loaded = new Comparison();
  private final Comparison control = new Comparison();

  ReindexBenchmark(Corpus corpus, int copies, int rounds, PrintStream out) {
    this.corpus = corpus;
    this.copies = copies;
    this.rounds = rounds;
    this.out = out;
  }

  void run() {
    try (LocalSignpost signpost = new LocalSignpost();
        ConsumerLag lag = new ConsumerLag(signpost.kafka())) {
      Site site = Site.fill(signpost, lag, corpus, copies, out);
      AdminClient admin = new AdminClient(signpost);
      BulkLoader loader = new BulkLoader(site.cluster(), INDEX, site.cluster().pages());
      double _ = reindex(site, admin); // warm
      for (int round = 1; round <= rounds; round++) {
        round(round, site, admin, loader);
      }
      out.println("reindex / scroll and bulk: " + scrolled);
      out.println("reindex / bare loader: " + loaded);
      out.println(
          "control, bare loader / bare loader: "
              + control
              + (control.isQuiet() ? "" : "; too noisy for a figure"));
      new SwitchBenchmark(site, admin, corpus, out).run();
    }
  }

  private void round(int round, Site site, AdminClient admin, BulkLoader loader) {
    double[] rates = new double[4];
    for (int turn = 0; turn < rates.length; turn++) {
      int arm = (turn + round) % rates.length;
      site.settle();
      rates[arm] =
          switch (arm) {
            case 0 -> reindex(site, admin);
            case 1 -> scrollAndBulk(site);
            default -> load(site, loader);
          };
    }
    scrolled.add(rates[0], rates[1]);
    loaded.add(rates[0], rates[2]);
    control.add(rates[3], rates[2]);
    out.println(
        String.format(
            Locale.ROOT,
            "round %2d: reindex %,7.0f pages/s, scroll and bulk %,7.0f, bare loader %,7.0f, again %,7.0f",
            round,
            rates[0],
            rates[1],
            rates[2],
            rates[3]));
  }

  private static double reindex(Site site, AdminClient admin) {
    long start = System.nanoTime();
    String generation = admin.reindex();
    admin.awaitReady(generation);
    double rate = rate(site, start);
    admin.purge(generation);
    return rate;
  }

  private static double load(Site site, BulkLoader loader) {
    site.cluster().createLikePages(INDEX);
    var bulks = loader.bulks(1);
    long start = System.nanoTime();
    loader.load(bulks);
    double rate = rate(site, start);
    site.cluster().delete(INDEX);
    return rate;
  }

  private static double scrollAndBulk(Site site) {
    site.cluster().createLikePages(INDEX);
    long start = System.nanoTime();
    site.cluster().scroll("pages", hits -> site.cluster().bulk(INDEX, bulk(hits)));
    site.cluster().refresh(INDEX);
    double rate = rate(site, start);
    site.cluster().delete(INDEX);
    return rate;
  }

  private static byte[] bulk(JsonNode hits) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (JsonNode hit : hits) {
      ObjectNode source = (ObjectNode) hit.path("_source");
      String action =
          "{\"index\":{\"_id\":\"%s\",\"version\":%d,\"version_type\":\"external_gte\"}}\n"
              .formatted(hit.path("_id").asText(), source.path("revision").asLong());
      lines.writeBytes(action.getBytes(StandardCharsets.UTF_8));
      lines.writeBytes((source + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return lines.toByteArray();
  }

  private static double rate(Site site, long start) {
    return site.pages() / ((System.nanoTime() - start) / 1e9);
  }
}
