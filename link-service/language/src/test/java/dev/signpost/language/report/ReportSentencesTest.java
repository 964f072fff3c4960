package dev.signpost.language.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.language.text.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSentencesTest {
  private static final double ENOUGH = 0.95;

  private final ReportReader reader = Site.ofFindings().reader();

  @ParameterizedTest
  @CsvSource({
    "sentences.tsv, 3",
    "later-sentences.tsv, 3",
    "third-sentences.tsv, 4",
    "fourth-sentences.tsv, 2"
  })
  void almostAllSentencesAreReadFullyRight(String file, int misses) {
    List<List<String>> rows = DataFile.rows(ReportSentencesTest.class, file);
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      String text = row.get(1).replace("\\n", "\n");
      List<String> read = reader.read(text).findings().stream().map(this::line).toList();
      if (!read.equals(List.of(row.get(2).split(" ; ", -1)))) {
        wrong.add("%s%n  read as %s%n  means   %s".formatted(text, read, row.get(2)));
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(misses);
    assertThat(rows.size() - wrong.size())
        .isGreaterThanOrEqualTo((int) Math.ceil(ENOUGH * rows.size()));
  }

  private String line(Finding finding) {
    Stream<String> multilevel =
        finding.where().multilevel() ? Stream.of("multilevel") : Stream.of();
    String levels =
        Stream.concat(multilevel, finding.where().levels().stream().map(Object::toString))
            .collect(Collectors.joining(","));
    return String.join(
        " ",
        finding.pages().getFirst().slug(),
        finding.said().assertion().wireName(),
        levels.isEmpty() ? "-" : levels,
        finding.where().side() == null ? "-" : finding.where().side().wireName(),
        finding.severity() == null ? "-" : finding.severity().wireName(),
        finding.said().certainty().wireName());
  }
}
