package dev.signpost.ingest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.ingest.contract.PageId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  @ParameterizedTest
  @CsvSource({
    "application/json, JSON",
    "Text/HTML, HTML",
    "application/xhtml+xml, HTML",
    "text/markdown, MARKDOWN",
    "text/plain, TEXT"
  })
  void mediaTypeTellsTheForm(String mediaType, Form form) {
    assertThat(Form.ofMediaType(mediaType)).hasValue(form);
  }

  @ParameterizedTest
  @CsvSource({
    "a.json, JSON",
    "A.HTM, HTML",
    "a.b.html, HTML",
    "a.xhtml, HTML",
    "a.markdown, MARKDOWN",
    "a.txt, TEXT"
  })
  void endOfAFileNameTellsTheForm(String name, Form form) {
    assertThat(Form.ofFileName(name)).hasValue(form);
  }

  @ParameterizedTest
  @CsvSource({
    "content/symptom/mid-back-pain.txt, symptom/mid-back-pain",
    "/a/findings/disc-bulge.html, finding/disc-bulge",
    "report-phrases/mild-disc-bulge-at-l4-l5.md, phrase/mild-disc-bulge-at-l4-l5"
  })
  void placeOfAFileTellsThePage(Path file, String id) {
    assertThat(FilePage.of(file)).hasValue(PageId.of(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page.txt", "letters/page.txt", "/page.txt", "symptom/A Page.txt", "symptom/a"})
  void otherFilesMayBeAboutAnything(Path file) {
    assertThat(FilePage.of(file)).isEmpty();
  }

  @Test
  void nothingElseIsAForm() {
    assertThat(Form.ofMediaType("image/png")).isEmpty();
    assertThat(Form.ofMediaType("")).isEmpty();
    assertThat(Form.ofFileName("page.pdf")).isEmpty();
    assertThatThrownBy(() -> Form.of("pdf")).hasMessageContaining("json markdown html text");
  }

  @Test
  void formsHaveNamesForOptions() {
    for (Form form : Form.values()) {
      assertThat(Form.of(form.wireName())).isEqualTo(form);
      assertThat(Form.ofMediaType(form.mediaType())).hasValue(form);
    }
  }

  @Test
  void contentTypeAlsoTellsTheEncoding() {
    assertThat(DraftType.of("text/html; charset=\"ISO-8859-1\"", null))
        .hasValue(new DraftType(Form.HTML, "ISO-8859-1", null));
    assertThat(DraftType.of("text/plain;format=flowed; Charset=utf-8", null))
        .hasValue(new DraftType(Form.TEXT, "utf-8", null));
    assertThat(DraftType.of("text/plain", null)).hasValue(DraftType.of(Form.TEXT));
  }

  @Test
  void aNamedFormCountsWhateverTheContentType() {
    assertThat(DraftType.of("application/octet-stream", Form.HTML))
        .hasValue(DraftType.of(Form.HTML));
    assertThat(DraftType.of("", Form.TEXT)).hasValue(DraftType.of(Form.TEXT));
    assertThat(DraftType.of("application/octet-stream", null)).isEmpty();
  }
}
