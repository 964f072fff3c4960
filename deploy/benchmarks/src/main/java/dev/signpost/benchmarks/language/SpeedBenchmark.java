package dev.signpost.benchmarks.language;

import dev.signpost.benchmarks.Comparison;
import dev.signpost.language.Recogniser;
import dev.signpost.language.lexicon.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Names found by our automaton and by two libraries in the same texts in normal form. First all
 * must find the same places; then rates are compared round by round, in processor time of the one
 * thread that reads.
 */
final class SpeedBenchmark {
  private static final int SAMPLE = 4_000_000;
  private static final int MONITOR_SAMPLE = 200_000;
  private static final int WARM_UPS = 5;

  private final SpeedCorpus corpus;
  private final int rounds;
  private final Readout out;
  private final List<String> plain;
  private final List<String> few;
  private final Lexicon lexicon;
  private final SignpostFinder ours;

  SpeedBenchmark(SpeedCorpus corpus, int rounds, Readout out) {
    this.corpus = corpus;
    this.rounds = rounds;
    this.out = out;
    plain = Sample.of(corpus.plainTexts(), SAMPLE);
    few = Sample.of(plain, MONITOR_SAMPLE);
    lexicon = SignpostFinder.lexicon(corpus.names());
    ours = new SignpostFinder(lexicon);
  }

  void run() {
    out.count("names", "names", corpus.names().size());
    SortedMap<String, Integer> sorted = DoubleArrayFinder.sorted(corpus.names());
    DoubleArrayFinder doubleArray = new DoubleArrayFinder(DoubleArrayFinder.automaton(sorted));
    try (MonitorFinder monitor = new MonitorFinder(corpus.names())) {
      checkSame("double array", doubleArray, plain);
      checkSame("Lucene Monitor", monitor, few);
      out.say("");
      against("doubleArray", "hankcs double array", plain, finding(doubleArray));
      against("monitor", "Lucene Monitor, places of names", few, finding(monitor));
      against("monitorWhich", "Lucene Monitor, only which names", few, monitor::which);
    }
    build(sorted);
    out.say("");
    rates();
    out.say("");
    new RereadCount(corpus, out).run();
  }

  private void checkSame(String name, MentionFinder floor, List<String> texts) {
    Mentions mine = new Mentions();
    Mentions other = new Mentions();
    long total = 0;
    for (int i = 0; i < texts.size(); i++) {
      mine.clear();
      other.clear();
      ours.find(texts.get(i), mine);
      floor.find(texts.get(i), other);
      if (!Arrays.equals(mine.toArray(), other.toArray())) {
        throw new IllegalStateException(
            "text %d: ours finds %d names, %s %d, or not at the same places"
                .formatted(i, mine.count(), name, other.count()));
      }
      total += mine.count();
    }
    out.say("same %,d mentions in %,d texts: ours, %s".formatted(total, texts.size(), name));
  }

  private static Consumer<String> finding(MentionFinder finder) {
    Mentions mentions = new Mentions();
    return text -> {
      mentions.clear();
      finder.find(text, mentions);
    };
  }

  private void against(String key, String name, List<String> texts, Consumer<String> floor) {
    Comparison comparison = new Comparison();
    Comparison control = new Comparison();
    List<Consumer<String>> arms = List.of(finding(ours), floor, floor);
    for (int round = -WARM_UPS; round < rounds; round++) {
      double[] rates = new double[arms.size()];
      for (int turn = 0; turn < arms.size(); turn++) {
        int arm = Math.floorMod(turn + round, arms.size());
        rates[arm] = Sample.rate(texts, arms.get(arm));
      }
      if (round >= 0) {
        comparison.add(rates[0], rates[1]);
        control.add(rates[2], rates[1]);
      }
    }
    String doubt = control.isQuiet() ? "" : "; too noisy for a figure";
    out.figure("speed." + key, "speed, ours / " + name, comparison.median(), comparison + doubt);
    out.figure("speed." + key + ".control", "  control", control.median(), control);
  }

  private void build(SortedMap<String, Integer> sorted) {
    Comparison comparison = new Comparison();
    for (int round = -2; round < rounds; round++) {
      double mine = Sample.time(() -> SignpostFinder.lexicon(corpus.names()));
      double floor = Sample.time(() -> DoubleArrayFinder.automaton(sorted));
      if (round >= 0) {
        comparison.add(mine, floor);
      }
    }
    out.figure("build", "time to build, ours / hankcs", comparison.median(), comparison);
  }

  private void rates() {
    List<String> written = Sample.of(corpus.texts(), SAMPLE);
    List<String> accented = Sample.of(corpus.accentedTexts(), SAMPLE);
    Recogniser recogniser = new Recogniser(() -> lexicon);
    Consumer<String> names = ours::read;
    Consumer<String> all = text -> blackHole += recogniser.recognise(text).size();
    rate("plain", "names, text in normal form", plain, names);
    rate("written", "names, text as written", written, names);
    rate("folded", "names, accents on every tenth e", accented, names);
    rate("mentions", "mentions with assertion, text as written", written, all);
    out.say("");
    allocation("names", "names, text as written", written, names);
    allocation("mentions", "mentions with assertion, text as written", written, all);
  }

  private int blackHole;

  private void rate(String key, String what, List<String> texts, Consumer<String> arm) {
    double[] rates = new double[rounds];
    for (int round = -WARM_UPS; round < rounds; round++) {
      double rate = Sample.rate(texts, arm);
      if (round >= 0) {
        rates[round] = rate;
      }
    }
    Arrays.sort(rates);
    out.figure("rate." + key, what + ", MB/s", rates[rounds / 2], "%.1f");
  }

  private void allocation(String key, String what, List<String> texts, Consumer<String> arm) {
    long words = texts.stream().mapToLong(ours::read).sum();
    texts.forEach(arm);
    long before = ThreadUse.allocatedBytes();
    texts.forEach(arm);
    long bytes = ThreadUse.allocatedBytes() - before;
    out.figure("bytesPerToken." + key, what + ", bytes a token", (double) bytes / words, "%.4f");
  }
}
