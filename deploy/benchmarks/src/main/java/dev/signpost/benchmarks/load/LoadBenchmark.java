package dev.signpost.benchmarks.load;

import dev.signpost.benchmarks.Comparison;
import dev.signpost.benchmarks.load.Wrk.Outcome;
import dev.signpost.benchmarks.search.InProcessSearch;
import dev.signpost.benchmarks.search.LoadedSignpost;
import dev.signpost.local.terminal.Table;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The same questions put to Signpost, to its Elasticsearch, and to that behind nginx, in turns: one
 * connection for times of answers, some for how many there can be in a second.
 */
final class LoadBenchmark {
  private static final int SOME = 8;
  private static final int HUNDREDTHS = 100;

  private final LoadedSignpost signpost;
  private final Path directory;
  private final int rounds;
  private final int seconds;
  private final PrintWriter out;

  /** Where questions are put, and how. */
  private enum Arm {
    RAW("elasticsearch, same body"),
    SIGNPOST("signpost"),
    WHOLE("elasticsearch, same answer"),
    HOP("elasticsearch behind nginx, same body"),
    DEFAULT("elasticsearch, default body"),
    AGAIN("elasticsearch, same body, again");

    private final String label;

    Arm(String label) {
      this.label = label;
    }
  }

  /** What was seen of an arm in one round. */
  private record Seen(Outcome alone, Outcome busy) {}

  /**
   * @param directory for files of requests
   * @param seconds each arm is asked for, twice a round
   */
  LoadBenchmark(LoadedSignpost signpost, Path directory, int rounds, int seconds, PrintWriter out) {
    this.signpost = signpost;
    this.directory = directory;
    this.rounds = rounds;
    this.seconds = seconds;
    this.out = out;
  }

  /** One after the other, and from the first again. */
  void all(List<String> questions, Door door) {
    compare(questions, door, "");
  }

  /** One over and over. */
  void same(String question, Door door) {
    compare(List.of(question), door, "always the same: ");
  }

  private void compare(List<String> questions, Door door, String what) {
    try (InProcessSearch search = new InProcessSearch(signpost)) {
      compare(Requests.of(questions, door, search, directory), what);
    }
  }

  private void compare(Requests requests, String what) {
    Map<Arm, List<Seen>> seen = new EnumMap<>(Arm.class);
    try (NginxHop hop = new NginxHop(directory, signpost.elasticsearch().getAuthority())) {
      Wrk wrk = new Wrk(directory);
      for (int round = 0; round <= rounds; round++) {
        for (int turn = 0; turn < Arm.values().length; turn++) {
          Arm arm = Arm.values()[(turn + round) % Arm.values().length];
          Seen one = seen(wrk, target(arm, hop), file(arm, requests));
          if (round > 0) { // the first warms
            seen.computeIfAbsent(arm, each -> new ArrayList<>()).add(one);
          }
        }
        out.println(what + (round == 0 ? "warm" : "round " + round + " of " + rounds));
        out.flush();
      }
    }
    report(what, seen);
  }

  private Seen seen(Wrk wrk, URI target, Path requests) {
    return new Seen(
        wrk.run(target, requests, 1, seconds), wrk.run(target, requests, SOME, seconds));
  }

  private URI target(Arm arm, NginxHop hop) {
    return switch (arm) {
      case SIGNPOST -> signpost.search();
      case HOP -> hop.uri();
      case RAW, WHOLE, DEFAULT, AGAIN -> signpost.elasticsearch();
    };
  }

  private static Path file(Arm arm, Requests requests) {
    return switch (arm) {
      case SIGNPOST -> requests.signpost();
      case WHOLE -> requests.whole();
      case DEFAULT -> requests.byDefault();
      case RAW, HOP, AGAIN -> requests.raw();
    };
  }

  private void report(String what, Map<Arm, List<Seen>> seen) {
    Table table =
        new Table().row("", "p50 ms", "p99 ms", "answers/s", "p50", "p99", "answers/s", "failed");
    for (Arm arm : Arm.values()) {
      List<Seen> all = seen.getOrDefault(arm, List.of());
      Comparison p50 = new Comparison();
      Comparison p99 = new Comparison();
      Comparison rate = new Comparison();
      for (int i = 0; i < all.size(); i++) {
        Seen raw = seen.getOrDefault(Arm.RAW, List.of()).get(i);
        p50.add(all.get(i).alone().p50(), raw.alone().p50());
        p99.add(all.get(i).alone().p99(), raw.alone().p99());
        rate.add(all.get(i).busy().perSecond(), raw.busy().perSecond());
      }
      table.row(
          arm.label,
          number(median(all.stream().map(one -> one.alone().p50()).toList())),
          number(median(all.stream().map(one -> one.alone().p99()).toList())),
          number(median(all.stream().map(one -> one.busy().perSecond()).toList())),
          p50.toString(),
          p99.toString(),
          rate.toString(),
          String.valueOf(
              all.stream().mapToLong(one -> one.alone().failed() + one.busy().failed()).sum()));
    }
    out.println();
    out.println(
        what + "1 connection for times, " + SOME + " for answers/s; ratios to the first row");
    table.lines().forEach(out::println);
    out.flush();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static String number(double value) {
    return value >= HUNDREDTHS
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
