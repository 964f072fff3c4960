package dev.signpost.benchmarks.language;

import dev.signpost.benchmarks.DraftSender;
import dev.signpost.benchmarks.LocalSignpost;
import dev.signpost.benchmarks.Waiting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long {@code POST /v1/reports} takes, one request after the other: a report of two pages, the
 * same report over and over in one text, and a megabyte of hostile text.
 */
final class ReportBenchmark {
  private static final Duration KNOWN_WITHIN = Duration.ofMinutes(5);
  private static final int WARM_UPS = 500;
  private static final int MEGABYTE = 1_000_000;
  private static final int[] LENGTHS = {1, 2, 4, 8, 16, 32, 64};
  private static final int REPEATS = 9;

  private final FindingsFile findings;
  private final int requests;
  private final Readout out;
  private final String report = report();

  ReportBenchmark(FindingsFile findings, int requests, Readout out) {
    this.findings = findings;
    this.requests = requests;
    this.out = out;
  }

  void run() {
    try (LocalSignpost signpost = new LocalSignpost();
        DraftSender sender = new DraftSender(signpost.uri("ingest", "/v1/pages?gate=lenient"))) {
      sender.send(findings.lines());
      ReportClient client = new ReportClient(signpost.uri("search", "/v1/reports"));
      awaitNames(client);
      out.count("concepts", "pages of findings", findings.size());
      out.count("reportBytes", "bytes of the report", report.length());
      out.count("findings", "findings told of it", client.findings(report));
      latency(client);
      out.say("");
      lengths(client);
      out.say("");
      hostile(client);
    }
  }

  /** All names are known once a text of some of them is told in full. */
  private void awaitNames(ReportClient client) {
    int step = Math.max(1, findings.size() / 200);
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < findings.size(); i += step) {
      some.append(findings.drafts().get(i).path("title").asText()).append(".\n");
    }
    int[] last = {0};
    Waiting.until(
        "names to be known",
        KNOWN_WITHIN,
        Duration.ofSeconds(5),
        () -> {
          int before = last[0];
          last[0] = client.findings(some.toString());
          return last[0] > 0 && last[0] == before;
        });
  }

  private void latency(ReportClient client) {
    for (int i = 0; i < WARM_UPS; i++) {
      client.millis(report);
    }
    double[] millis = new double[requests];
    for (int i = 0; i < requests; i++) {
      millis[i] = client.millis(report);
    }
    Arrays.sort(millis);
    out.figure("p50", "p50, ms", quantile(millis, 0.5), "%.2f");
    out.figure("p99", "p99, ms", quantile(millis, 0.99), "%.2f");
    out.figure("worst", "worst of %,d, ms".formatted(requests), quantile(millis, 1), "%.2f");
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * share) - 1)];
  }

  private void lengths(ReportClient client) {
    for (int times : LENGTHS) {
      String text = report.repeat(times);
      double millis = client.leastMillis(text, REPEATS);
      out.figure(
          "lengths." + times,
          "report %d times, %,d KB, ms; a KB in brackets".formatted(times, text.length() / 1000),
          millis,
          "%.2f (%.4f)".formatted(millis, millis * 1000 / text.length()));
    }
  }

  private void hostile(ReportClient client) {
    Map<String, String> pieces = new LinkedHashMap<>();
    pieces.put("nested triggers", "no evidence of no cannot exclude ");
    pieces.put("no spaces", "x");
    pieces.put("levels", "L4-L5 ");
    pieces.put("names denied without end", "no disc bulge, ");
    pieces.put("one-word lines", "fracture\n");
    pieces.put("brackets", "(((");
    pieces.put("labels of names", "Patient: ");
    pieces.forEach((name, piece) -> {
      String text = piece.repeat(MEGABYTE / piece.length());
      out.figure(
          "hostile." + name.replace(' ', '-'),
          "1 MB of hostile text, %s, ms".formatted(name),
          client.leastMillis(text, 2),
          "%.0f");
    });
  }

  private static String report() {
    try (InputStream in = ReportBenchmark.class.getResourceAsStream("report.txt")) {
      if (in == null) {
        throw new IllegalStateException("report.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
