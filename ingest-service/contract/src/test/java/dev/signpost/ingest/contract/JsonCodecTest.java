package dev.signpost.ingest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecTest {
  private final JsonCodec<ContentChange> codec = JsonCodec.of(ContentChange.class);

  @Test
  void unknownFieldsAreIgnored() {
    ContentChange change =
        codec.decode(
            """
            {"type": "page-withdrawn", "receipt": "r", "pageId": "term/lesion", "revision": 4,
             "at": "2026-11-20T10:15:32Z", "since": "v1.7"}
            """
                .getBytes(UTF_8));

    assertThat(change.pageId()).isEqualTo(PageId.of("term/lesion"));
  }

  @Test
  void emptyTextsComeBackAsTheyWent() {
    Fault whole = new Fault("no-text", Fault.Severity.ERROR, "", "the page has no text");
    JsonCodec<Fault> faults = JsonCodec.of(Fault.class);

    assertThat(faults.decode(faults.encode(whole))).isEqualTo(whole);

    JsonCodec<Page> pages = JsonCodec.of(Page.class);
    Page untitled = pages.decode("{\"id\": \"term/lesion\", \"title\": \"\"}".getBytes(UTF_8));

    assertThat(pages.decode(pages.encode(untitled))).isEqualTo(untitled);
    assertThat(untitled.title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{\"type\": \"page-renamed\", \"receipt\": \"r\"}",
        "{\"type\": \"page-withdrawn\", \"receipt\": \"r\", \"pageId\": \"term/lesion\"}",
        "{\"type\": \"page-withdrawn\", \"receipt\": \"r\", \"pageId\": \"colour/red\", \"revision\": 1,"
            + " \"at\": \"2026-11-20T10:15:32Z\"}"
      })
  void whatIsNoEventIsMalformed(String json) {
    assertThatExceptionOfType(MalformedEventException.class)
        .isThrownBy(() -> codec.decode(json.getBytes(UTF_8)));
  }
}
