package dev.signpost.benchmarks.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationBenchmarkTest {
  private static final String HEADINGS = "id\tconcept\tsentence\tnegation\toffset\n";

  @TempDir private Path folder;

  @Test
  void precisionAndRecallAreThoseOfWhatIsDenied() throws IOException {
    String told =
        run(
            HEADINGS
                + "1\tfever\tNo FEVER today.\tnegated\t3\n"
                + "2\tcough\tShe has a COUGH.\taffirmed\t10\n"
                + "3\tcough\tNo COUGH.\taffirmed\t3\n"
                + "4\tfever\tShe has FEVER.\tnegated\t8\n"
                + "5\tnot there\tNothing else.\taffirmed\t-1\n",
            false,
            true);

    assertThat(told)
        .contains("\"sentences\" : 5", "\"notRecognised\" : 1")
        .contains("\"negated.precision\" : 0.5", "\"negated.recall\" : 0.5");
  }

  @Test
  void sentencesAreShownOnlyWhenAskedFor() throws IOException {
    String rows = HEADINGS + "7\tcough\tNo COUGH yet.\taffirmed\t3\n";

    assertThat(run(rows, false, false))
        .contains("row 7: annotated affirmed, read absent")
        .doesNotContain("cough yet");
    assertThat(run(rows, true, false)).contains("No [cough] yet.");
  }

  @ParameterizedTest
  @CsvSource({
    "id\\tsentence\\tnegation\\toffset\\n1\\tNo fever.\\tnegated\\t3, no column concept",
    "concept\\tsentence\\tnegation\\toffset\\nfever\\tNo fever.\\tmaybe\\t3, affirmed or negated",
    "concept\\tsentence\\tnegation\\toffset\\nfever\\tNo fever.\\tnegated\\tx, must be a number",
    "concept\\tsentence\\tnegation\\toffset\\nfever\\tNo fever.\\tnegated\\t30, no such offset",
    "concept\\tsentence\\tnegation\\toffset\\nfever\\tNo fever., no cell for offset",
    "concept\\tsentence, no sentences in"
  })
  void whatIsWrongWithAFileIsSaid(String file, String reason) throws IOException {
    Path kit = Files.writeString(folder.resolve("kit.tsv"), unescaped(file));

    assertThatThrownBy(() -> KitFile.read(kit)).hasMessageContaining(reason);
  }

  private String run(String rows, boolean errors, boolean json) throws IOException {
    Path kit = Files.writeString(folder.resolve("kit.tsv"), rows);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Readout out = new Readout(new PrintStream(bytes, true, UTF_8), json);
    new NegationBenchmark(KitFile.read(kit), errors, out).run();
    out.finish();
    return bytes.toString(UTF_8);
  }

  private static String unescaped(String text) {
    return text.replace("\\t", "\t").replace("\\n", "\n");
  }
}
