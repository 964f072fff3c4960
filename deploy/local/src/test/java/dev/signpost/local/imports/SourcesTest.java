package dev.signpost.local.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path folder;

  @Test
  void aFolderIsAllItsDraftsInOrder() throws IOException {
    for (String name : List.of("b.md", "a.json", "c.ndjson.gz", "notes.txt", "README.md")) {
      Files.writeString(folder.resolve(name), "x");
    }
    Files.writeString(Files.createDirectory(folder.resolve("ab")).resolve("d.ndjson"), "x");

    assertThat(find(folder.toString()))
        .extracting(source -> folder.relativize(Path.of(source.name())) + " " + source.format())
        .containsExactly(
            "a.json JSON", "ab/d.ndjson NDJSON", "b.md MARKDOWN", "c.ndjson.gz NDJSON");
  }

  @Test
  void standardInputIsLines() {
    assertThat(find("-")).extracting(Source::format).containsExactly(Format.NDJSON);
  }

  @Test
  void whatIsNotThereIsToldByName() {
    assertThatThrownBy(() -> find(folder.resolve("none.json").toString()))
        .isInstanceOf(CommandFailedException.class)
        .hasMessage("no such file: " + folder.resolve("none.json"));
  }

  @Test
  void aFormatThatTheNameDoesNotTellMustBeSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("pages.txt"), "{}");

    assertThatThrownBy(() -> find(file.toString())).hasMessageContaining("use --format");
    assertThat(Sources.of(List.of(file.toString()), Format.JSON, InputStream.nullInputStream()))
        .extracting(Source::format)
        .containsExactly(Format.JSON);
  }

  @Test
  void theTotalIsEstimatedFromTheBytesReadSoFar() throws IOException {
    Path file = Files.writeString(folder.resolve("pages.ndjson"), "{}\n".repeat(1_000_000));
    try (Drafts drafts = new Drafts(find(file.toString()))) {
      for (int i = 0; i < 30_000; i++) {
        assertThat(drafts.next()).isNotNull();
      }
      assertThat(drafts.expected()).isBetween(500_000L, 1_000_000L);
    }
  }

  private static List<Source> find(String argument) {
    return Sources.of(List.of(argument), null, InputStream.nullInputStream());
  }
}
