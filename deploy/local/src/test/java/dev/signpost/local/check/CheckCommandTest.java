package dev.signpost.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.terminal.ScreenCapture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
  private static final String SOUND =
      """
      ---
      id: term/effusion
      title: Effusion
      links:
        - {to: term/joint, role: terms}
      review: {by: E. Ditor, on: 2026-05-02, next: 2099-05-02}
      ---

      An effusion is extra fluid in a joint.

      ## What it means {meaning}

      A small one is common.
      """;

  private static final String FAULTY =
      SOUND
          .replace("term/effusion", "finding/effusion")
          .replace("title: Effusion", "title: Joint effusion")
          .replace("A small one", "Pain is caused by , a small one\nis also **common,, or** so. It")
          .replace("on: 2026", "on: 2199");

  @TempDir Path folder;

  private final ScreenCapture screen = new ScreenCapture(false);

  @Test
  void soundDraftsEndWithNothing() {
    assertThat(check(write("sound.md", SOUND))).isZero();
    assertThat(screen.out()).isEqualToIgnoringNewLines("1 draft: 0 errors, 0 warnings");
  }

  @Test
  void faultsAreToldWithTheirLinesAndErrorsEndWithOne() {
    Path file = write("faulty.md", FAULTY);

    assertThat(check(file)).isEqualTo(1);
    assertThat(screen.out().lines())
        .anyMatch(line ->
            line.startsWith(file + ":13: error: words are missing here:")
                && line.endsWith("[emptied-sentence /sections/0/text]"))
        .anyMatch(line -> line.startsWith(file + ":14: warning: two punctuation marks"))
        .anyMatch(line -> line.startsWith(file + ":6: error: the next review"))
        .last()
        .isEqualTo("1 draft: 2 errors, 1 warning");
  }

  @Test
  void linesOfJsonAreThoseOfThePlaces() {
    Path file =
        write(
            "pages.json",
            """
            [
              {"id": "term/a", "title": "A", "summary": "A thing.",
               "review": {"by": "E", "on": "2026-05-02"}},
              {"id": "term/b",
               "title": "B",
               "summary": "A {{slot}}.",
               "review": {"by": "E", "on": "2026-05-02"}}
            ]
            """);

    assertThat(check(file)).isEqualTo(1);
    assertThat(screen.out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(file + ":6: error: a place of a template is unfilled");
  }

  @Test
  void linesOfAStreamAreCounted() {
    Path file = write("pages.ndjson", "\n{\"id\":\"term/a\",\"title\":\"A\"}\n{nonsense\n");

    assertThat(check(file)).isEqualTo(1);
    assertThat(screen.out()).contains(":2: error: the page has neither", ":3: error: ");
  }

  @Test
  void draftsAreHeldAgainstEachOther() {
    write("one.md", SOUND);
    write("two.md", SOUND.replace("term/effusion", "finding/effusion"));

    assertThat(check(folder)).isZero();
    assertThat(screen.out()).contains("[name-clash /title]").doesNotContain("unknown-link");

    assertThat(check(folder, "--site")).isZero();
    assertThat(screen.out()).contains("there is no page term/joint yet [unknown-link /links/0]");
  }

  @Test
  void settingsOfTheServiceCount() {
    Path file = write("faulty.md", FAULTY);

    int code =
        command(
                Map.of("SIGNPOST_INGEST_SEVERITIES", "emptied-sentence=off,review-order=warning"),
                "")
            .execute(file.toString());

    assertThat(code).isZero();
    assertThat(screen.out()).contains("0 errors, 2 warnings");
  }

  @Test
  void standardInputAndMissingIdsCanBeTold() {
    String draft = SOUND.replace("id: term/effusion\n", "");

    assertThat(
            command(Map.of(), draft)
                .execute("-", "--format", "markdown", "--page", "term/effusion"))
        .isZero();
  }

  @Test
  void whatCannotBeReadIsToldInOneLine() {
    assertThat(check(folder.resolve("nowhere.md"))).isEqualTo(1);
    assertThat(check(write("page.docx", "x"))).isEqualTo(1);
  }

  @Test
  void jsonTellsEachDraft() throws JsonProcessingException {
    check(write("faulty.md", FAULTY), "--json");

    JsonNode report = new JsonMapper().readTree(screen.out());
    assertThat(report.path("errors").asInt()).isEqualTo(2);
    JsonNode result = report.path("results").path(0);
    assertThat(result.path("page").asText()).isEqualTo("finding/effusion");
    assertThat(result.path("passes").asBoolean()).isFalse();
    assertThat(result.path("faults").findValuesAsText("line")).contains("13", "14", "6");
  }

  @Test
  void sarifNamesRulesAndLines() throws JsonProcessingException {
    check(write("faulty page.md", FAULTY), "--sarif");

    JsonNode log = new JsonMapper().readTree(screen.out());
    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    JsonNode run = log.path("runs").path(0);
    JsonNode rules = run.path("tool").path("driver").path("rules");
    assertThat(rules.findValuesAsText("id")).contains("missing-red-flags", "near-duplicate");
    for (JsonNode result : run.path("results")) {
      assertThat(rules.path(result.path("ruleIndex").asInt()).path("id").asText())
          .isEqualTo(result.path("ruleId").asText());
      JsonNode place = result.path("locations").path(0).path("physicalLocation");
      assertThat(place.path("artifactLocation").path("uri").asText())
          .startsWith("file:///")
          .endsWith("faulty%20page.md");
      assertThat(place.path("region").path("startLine").asInt()).isPositive();
    }
  }

  private int check(Path path, String... options) {
    return command(Map.of(), "")
        .execute(
            Stream.concat(Stream.of(path.toString()), Stream.of(options)).toArray(String[]::new));
  }

  private CommandLine command(Map<String, String> environment, String typed) {
    return new CommandLine(new CheckCommand(screen.terminal(typed), environment))
        .setErr(new java.io.PrintWriter(java.io.Writer.nullWriter()));
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
