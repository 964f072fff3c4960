package dev.signpost.local.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.ingest.contract.PageKind;
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
    write("b.md", "a.json", "c.ndjson.gz", "notes.txt", "README.md", "logo.png", "robots.txt");
    write("ab/d.ndjson", "ab/e.htm", ".git/f.md", "ab/.g.md");
    assertThat(find(folder.toString()))
        .extracting(file -> folder.relativize(Path.of(file.name())) + " " + file.format())
        .containsExactly(
            "a.json JSON",
            "ab/d.ndjson NDJSON",
            "ab/e.htm HTML",
            "b.md MARKDOWN",
            "c.ndjson.gz NDJSON",
            "notes.txt TEXT");
  }

  @Test
  void aPatternIsAllThatMatches() throws IOException {
    write("a.md", "x/b.md", "x/y/c.md", "x/y/c.html");
    assertThat(names("/*.md")).containsExactly("a.md");
    assertThat(names("/**/*.md")).containsExactly("a.md", "x/b.md", "x/y/c.md");
    assertThat(names("/x/?/c.{md,html}")).containsExactly("x/y/c.html", "x/y/c.md");
    assertThatThrownBy(() -> find(folder + "/*.txt")).hasMessageContaining("no file matches");
    assertThatThrownBy(() -> find(folder + "/[.txt")).hasMessageContaining("is no pattern");
  }

  @Test
  void aFileThatIsNamedLikeAPatternIsTheFile() throws IOException {
    write("what?.md");
    assertThat(names("/what?.md")).containsExactly("what?.md");
  }

  @Test
  void folderAndNameTellThePage() throws IOException {
    write("symptoms/knee-pain.html", "term/lesion.txt.gz", "other/x.md", "Two Words.txt");
    assertThat(find(folder.toString()))
        .extracting(file -> String.valueOf(file.page()))
        .containsExactly("null", "null", "symptom/knee-pain", "term/lesion");
    Wishes articles = new Wishes(null, PageKind.ARTICLE, false, false);
    assertThat(Sources.ofFiles(articles, InputStream.nullInputStream()).files(folder.toString()))
        .extracting(file -> String.valueOf(file.page()))
        .containsExactly("null", "article/x", "symptom/knee-pain", "term/lesion");
  }

  @Test
  void standardInputIsLines() {
    assertThat(find("-")).extracting(FileSource::format).containsExactly(Format.NDJSON);
  }

  @Test
  void anAddressIsAWebsite() {
    Sources sources =
        new Sources(
            Wishes.NONE,
            InputStream.nullInputStream(),
            address -> new ListedItems(address.getPath(), List.of()));
    assertThat(sources.find(List.of("https://site.test/sitemap.xml")))
        .extracting(Source::name)
        .containsExactly("/sitemap.xml");
    assertThatThrownBy(() -> sources.find(List.of("https:///x"))).hasMessageContaining("no host");
    assertThatThrownBy(() -> sources.find(List.of("https://a b")))
        .hasMessageContaining("is no address");
  }

  @Test
  void whatIsNotThereIsToldByName() {
    assertThatThrownBy(() -> find(folder.resolve("none.json").toString()))
        .isInstanceOf(CommandFailedException.class)
        .hasMessage("no such file: " + folder.resolve("none.json"));
  }

  @Test
  void aFormatThatTheNameDoesNotTellMustBeSaid() throws IOException {
    write("pages.dump");
    String file = folder.resolve("pages.dump").toString();
    assertThatThrownBy(() -> find(file)).hasMessageContaining("use --format");
    Wishes json = new Wishes(Format.JSON, null, false, false);
    assertThat(Sources.ofFiles(json, InputStream.nullInputStream()).files(file))
        .extracting(FileSource::format)
        .containsExactly(Format.JSON);
  }

  @Test
  void theTotalIsEstimatedFromTheBytesReadSoFar() throws IOException {
    Path file = Files.writeString(folder.resolve("pages.ndjson"), "{}\n".repeat(1_000_000));
    try (Drafts drafts = new Drafts(List.copyOf(find(file.toString())))) {
      for (int i = 0; i < 30_000; i++) {
        assertThat(drafts.next()).isNotNull();
      }
      assertThat(drafts.expected()).isBetween(500_000L, 1_000_000L);
    }
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private List<String> names(String pattern) {
    return find(folder + pattern).stream()
        .map(file -> folder.relativize(Path.of(file.name())).toString())
        .toList();
  }

  private static List<FileSource> find(String argument) {
    return Sources.ofFiles(Wishes.NONE, InputStream.nullInputStream())
        .find(List.of(argument))
        .stream()
        .map(FileSource.class::cast)
        .toList();
  }
}
