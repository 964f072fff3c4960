package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RelevancyDocumentTest {
  @Test
  void everyFactorHasItsHeadingAndNoOtherHas() throws IOException {
    String document = Files.readString(Path.of("docs", "relevancy.md"));

    assertThat(
            document.lines().filter(line -> line.startsWith("### ")).map(line -> line.substring(4)))
        .containsExactlyInAnyOrderElementsOf(
            new Ranking(RankingWeights.read()).sentences().keySet());
  }
}
