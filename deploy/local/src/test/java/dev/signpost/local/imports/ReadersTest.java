package dev.signpost.local.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ReadersTest {
  @Test
  void linesAreTakenAsTheyAreBlankOnesAreNot() throws IOException {
    assertThat(read(Format.NDJSON, "{\"a\": 1}\r\n\n  \nbroken\n{}".getBytes(UTF_8)))
        .containsExactly("in:1 {\"a\": 1}\r", "in:4 broken", "in:5 {}");
  }

  @Test
  void gzipIsToldByItsFirstBytes() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write("{}\n{}\n".getBytes(UTF_8));
    }
    assertThat(read(Format.NDJSON, zipped.toByteArray())).containsExactly("in:1 {}", "in:2 {}");
  }

  @Test
  void aLineLongerThanIngestTakesIsRefusedAndTheNextOneIsNot() throws IOException {
    byte[] lines = ("x".repeat(NdjsonReader.LONGEST_LINE + 1) + "\n{}\n").getBytes(UTF_8);

    assertThat(read(Format.NDJSON, lines)).containsExactly("in:1 line-too-long", "in:2 {}");
  }

  @Test
  void jsonIsBroughtOntoOneLineByteForByteInItsNumbersAndTexts() throws IOException {
    assertThat(
            read(
                Format.JSON,
                "{\n \"n\": 1.50,\n \"t\": \"a\\nb\",\n \"l\": [[1], []]}".getBytes(UTF_8)))
        .containsExactly("in:1 {\"n\":1.50,\"t\":\"a\\nb\",\"l\":[[1],[]]}");
  }

  @Test
  void anArrayHoldsOneDraftAnEntry() throws IOException {
    assertThat(read(Format.JSON, "[{\"a\": [1]}, {\"b\": 2}]".getBytes(UTF_8)))
        .containsExactly("in:1 {\"a\":[1]}", "in:2 {\"b\":2}");
  }

  @Test
  void malformedJsonIsReportedAfterWhatCameBefore() throws IOException {
    assertThat(read(Format.JSON, "{\"a\": 1} {\"b\": ".getBytes(UTF_8)))
        .containsExactly("in:1 {\"a\":1}", "in:2 malformed-json");
  }

  @Test
  void aFileThatIsNoJsonIsCarriedAsItIs() throws IOException {
    assertThat(read(Format.MARKDOWN, "---\nid: term/lesion\n---\n\"A\" lesion.\n".getBytes(UTF_8)))
        .containsExactly(
            "in {\"format\":\"markdown\",\"body\":\"---\\nid: term/lesion\\n---\\n\\\"A\\\" lesion.\\n\",\"id\":\"term/by-name\"}");
    assertThat(read(Format.HTML, "<h1>Größe</h1>".getBytes(UTF_8)))
        .containsExactly(
            "in {\"format\":\"html\",\"body\":\"<h1>Größe</h1>\",\"id\":\"term/by-name\"}");
  }

  @Test
  void bytesThatAreNotUtf8AreCarriedAsBase64() throws IOException {
    assertThat(read(Format.TEXT, "Größe".getBytes(ISO_8859_1)))
        .containsExactly("in {\"format\":\"text\",\"bytes\":\"R3L232U=\",\"id\":\"term/by-name\"}");
  }

  @Test
  void aFileLargerThanAnyPageIsRefusedUnread() throws IOException {
    assertThat(read(Format.HTML, new byte[NdjsonReader.LONGEST_LINE + 1]))
        .containsExactly("in too-large");
  }

  @Test
  void refusedDraftsThatWereCorrectedAreTakenOutOfTheirFile() throws IOException {
    String lines =
        """
        {"source":"a.json:3","status":422,"faults":[],"draft":{"id":"term/a","revision":9007199254740991}}
        { "source" : "b.md", "draft": {"format":"markdown","body":"x"}}
        {"source":"c.ndjson:1","problem":{},"draft":"{\\"id\\": "}
        {"source":"https://site.test/d","faults":[]}
        {"source":"https://site.test/f","faults":[{"rule":"not-found","severity":"error","place":"","message":"m"}]}
        {"id":"term/e","source":"of another kind"}
        """;
    assertThat(read(Format.NDJSON, lines.getBytes(UTF_8)))
        .containsExactly(
            "a.json:3 {\"id\":\"term/a\",\"revision\":9007199254740991}",
            "b.md {\"format\":\"markdown\",\"body\":\"x\"}",
            "c.ndjson:1 {\"id\": ",
            "https://site.test/d no-draft",
            "https://site.test/f not-found",
            "in:6 {\"id\":\"term/e\",\"source\":\"of another kind\"}");
  }

  private static List<String> read(Format format, byte[] bytes) throws IOException {
    PageId named = PageId.of("term/by-name");
    Source source =
        new FileSource("in", format, bytes.length, named, () -> new ByteArrayInputStream(bytes));
    List<String> found = new ArrayList<>();
    try (ItemReader reader = source.read(count -> {})) {
      for (Item item = reader.next(); item != null; item = reader.next()) {
        found.add(item.origin() + " " + content(item));
      }
    }
    return found;
  }

  private static String content(Item item) {
    return switch (item) {
      case Item.Draft draft -> new String(draft.json(), UTF_8);
      case Item.Unreadable unreadable -> unreadable.faults().getFirst().rule();
      case Item.Passed passed -> passed.why();
    };
  }
}
