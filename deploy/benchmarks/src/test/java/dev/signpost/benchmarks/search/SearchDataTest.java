package dev.signpost.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchDataTest {
  @TempDir Path folder;

  @Test
  void questionWithoutSummaryIsAskedAsItWasSent() throws IOException {
    write("queries.tsv", "qid\tset\toriginal\tnist_paraphrase\tnlm_summary\nQ1\tx\tas sent\t\t\n");
    write("qrels.tsv", "Q1\t0\tcondition/a\t2\nQ2\t0\tcondition/b\t3\n");

    assertThat(new SearchData(folder).questions())
        .singleElement()
        .satisfies(question -> {
          assertThat(question.merged()).isEqualTo("as sent");
          assertThat(question.grades().of()).containsEntry("condition/a", 2);
        });
  }

  @Test
  void filesThatAreMissingAreEmpty() {
    SearchData data = new SearchData(folder);

    assertThat(data.questions()).isEmpty();
    assertThat(data.synonyms()).isEmpty();
    assertThat(data.misspellings()).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Path part = Files.createDirectories(folder.resolve("medquad"));
    Files.writeString(part.resolve(name), text);
  }
}
