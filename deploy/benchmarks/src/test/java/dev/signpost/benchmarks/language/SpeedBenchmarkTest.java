package dev.signpost.benchmarks.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedBenchmarkTest {
  @Test
  void allArmsFindTheLeftmostLongestNamesOfWholeWords() {
    List<String> names = List.of("disc", "disc bulge", "bulge of disc", "is", "canal stenosis");
    String text = " disc bulge of disc is without canal stenosis or discitis ";

    Mentions ours = new Mentions();
    new SignpostFinder(SignpostFinder.lexicon(names)).find(text, ours);
    Mentions doubleArray = new Mentions();
    new DoubleArrayFinder(DoubleArrayFinder.automaton(DoubleArrayFinder.sorted(names)))
        .find(text, doubleArray);
    Mentions monitored = new Mentions();
    try (MonitorFinder monitor = new MonitorFinder(names)) {
      monitor.find(text, monitored);
    }

    assertThat(doubleArray.toArray()).isEqualTo(monitored.toArray()).hasSize(8);
    assertThat(ours.count()).isEqualTo(3); // "is" is no name to us, so none is measured
  }

  @Test
  void aRunTellsEveryFigureAndNothingIsAllocatedPerToken() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Readout out = new Readout(new PrintStream(bytes, true, UTF_8), true);

    new SpeedBenchmark(SpeedCorpus.madeUp(2_000), 1, out).run();
    out.finish();

    assertThat(bytes.toString(UTF_8))
        .contains("\"names\" : 2000", "speed.doubleArray", "speed.monitor", "\"build\"")
        .contains("\"bytesPerToken.names\" : 0.0", "reread.withRarest");
  }

  @Test
  void findingsBecomeDraftsWithTheirSynonyms(@TempDir Path folder) throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("findings.tsv"),
            "id\tname\tsynonyms\tdescription\n1\tDisc bulge\tbulging disc|disk bulge\t\n");

    assertThat(new String(FindingsFile.read(table).lines(), UTF_8))
        .contains(
            "\"id\":\"finding/disc-bulge\"", "\"bulging disc\"", "\"summary\":\"Disc bulge\"");
  }
}
