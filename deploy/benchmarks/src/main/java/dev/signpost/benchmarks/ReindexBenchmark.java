package dev.signpost.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/**
 * A reindex from the log beside two floors that write the same documents, pages and lists: scroll
 * and bulk out of the live indices, and a bare bulk loader of bulks held in memory. Then what
 * readers notice: search idle, while a generation is built, and across a switch.
 */
final class ReindexBenchmark {
  private static final List<String> KINDS = List.of("pages", "links");

  private final Corpus corpus;
  private final int copies;
  private final int rounds;
  private final PrintStream out;
  private final Comparison scrolled = new Comparison();
  private final Comparison loaded = new Comparison();
  private final Comparison control = new Comparison();
  private final Map<String, BulksWritten> written = new TreeMap<>();

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
      Map<String, List<byte[]>> bulks = new TreeMap<>();
      KINDS.forEach(kind -> bulks.put(kind, bulks(site, kind)));
      double _ = reindex(site, admin); // warm
      for (int round = 1; round <= rounds; round++) {
        round(round, site, admin, bulks);
      }
      written.forEach((kind, how) -> out.println("the last reindex, " + kind + ": " + how));
      out.println("reindex / scroll and bulk: " + scrolled);
      out.println("reindex / bare loader: " + loaded);
      out.println(
          "control, bare loader / bare loader: "
              + control
              + (control.isQuiet() ? "" : "; too noisy for a figure"));
      bulks.clear(); // a heap full of them would stop the one that asks
      new SwitchBenchmark(site, admin, corpus, out).run();
    }
  }

  private void round(int round, Site site, AdminClient admin, Map<String, List<byte[]>> bulks) {
    double[] rates = new double[4];
    for (int turn = 0; turn < rates.length; turn++) {
      int arm = (turn + round) % rates.length;
      site.settle();
      rates[arm] =
          switch (arm) {
            case 0 -> reindex(site, admin);
            case 1 -> scrollAndBulk(site);
            default -> load(site, bulks);
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

  private double reindex(Site site, AdminClient admin) {
    long start = System.nanoTime();
    String generation = admin.reindex();
    admin.awaitReady(generation);
    double rate = rate(site, start);
    KINDS.forEach(kind ->
        written.put(
            kind, BulksWritten.of(site.signpost().uri("search", "/metrics"), kind, generation)));
    admin.purge(generation);
    return rate;
  }

  private static double load(Site site, Map<String, List<byte[]>> bulks) {
    return floor(
        site,
        (kind, index) ->
            BulkLoader.load(site.cluster(), index, bulks.getOrDefault(kind, List.of())));
  }

  private static double scrollAndBulk(Site site) {
    return floor(
        site,
        (kind, index) -> {
          site.cluster().scroll(kind, hits -> site.cluster().bulk(index, bulk(hits)));
          site.cluster().refresh(index);
        });
  }

  /** Both indices at the same time, as a reindex fills them. */
  private static double floor(Site site, BiConsumer<String, String> fill) {
    KINDS.forEach(kind -> site.cluster().createLike(kind, "floor-" + kind));
    long start = System.nanoTime();
    try (ExecutorService fillers = Executors.newFixedThreadPool(KINDS.size())) {
      KINDS.stream()
          .map(kind -> fillers.submit(() -> fill.accept(kind, "floor-" + kind)))
          .toList()
          .forEach(Waiting::forResult);
    }
    double rate = rate(site, start);
    KINDS.forEach(kind -> site.cluster().delete("floor-" + kind));
    return rate;
  }

  private static List<byte[]> bulks(Site site, String kind) {
    List<byte[]> bulks = new ArrayList<>();
    site.cluster().scroll(kind, hits -> bulks.add(bulk(hits)));
    return bulks;
  }

  private static byte[] bulk(JsonNode hits) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (JsonNode hit : hits) {
      ObjectNode source = (ObjectNode) hit.path("_source");
      String action =
          "{\"index\":{\"_id\":\"%s\",\"version\":%d,\"version_type\":\"external_gte\"}}\n"
              .formatted(hit.path("_id").asText(), version(source));
      lines.writeBytes(action.getBytes(StandardCharsets.UTF_8));
      lines.writeBytes((source + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return lines.toByteArray();
  }

  /** Lists have a version of their own. */
  private static long version(JsonNode source) {
    return source.path(source.has("version") ? "version" : "revision").asLong();
  }

  private static double rate(Site site, long start) {
    return site.pages() / ((System.nanoTime() - start) / 1e9);
  }
}
