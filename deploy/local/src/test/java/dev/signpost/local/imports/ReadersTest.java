package dev.signpost.local.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
  void markdownBecomesTheDraftThatIngestReadsFromIt() throws IOException {
    String page =
        "---\nid: term/lesion\nrevision: 3\ntitle: Lesion\n---\n\nA lesion is a changed area.\n";

    assertThat(read(Format.MARKDOWN, page.getBytes(UTF_8)))
        .singleElement()
        .asString()
        .startsWith("in {")
        .contains("\"revision\":3", "\"id\":\"term/lesion\"", "A lesion is a changed area.");
  }

  @Test
  void markdownWithoutFrontMatterIsNoDraft() throws IOException {
    assertThat(read(Format.MARKDOWN, "# Hello\n".getBytes(UTF_8)))
        .singleElement()
        .asString()
        .doesNotContain("{");
  }

  private static List<String> read(Format format, byte[] bytes) throws IOException {
    Source source = new Source("in", format, bytes.length, () -> new ByteArrayInputStream(bytes));
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
    };
  }
}
