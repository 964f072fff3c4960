package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads drafts of any {@link Form}. Safe for use by many threads; throws nothing at a draft. */
public final class DraftReader {
  private final DraftForm json = new JsonForm();
  private final DraftForm markdown = new MarkdownForm();

  /** Reads one draft, which must tell its own id. */
  public DraftResult read(byte[] bytes, Form form) {
    return read(bytes, form, null);
  }

  /**
   * Reads one draft.
   *
   * @param fallback the page's id where the draft does not tell one
   */
  public DraftResult read(byte[] bytes, Form form, @Nullable PageId fallback) {
    int invalid = Utf8.firstInvalid(bytes);
    if (invalid >= 0) {
      return new DraftResult.Malformed(
          Malformation.INVALID_UTF_8, "byte %d is not UTF-8".formatted(invalid), invalid);
    }
    Utf8Text text = Utf8Text.of(bytes);
    if (text.isBlank()) {
      return new DraftResult.Malformed(Malformation.EMPTY, "expected a draft, found nothing", 0);
    }
    return switch (form) {
      case JSON -> json.read(text, fallback);
      case MARKDOWN -> markdown.read(text, fallback);
    };
  }

  /**
   * Reads one file, in the form its name tells.
   *
   * @throws IllegalArgumentException if no form has such names
   * @throws IOException if the file cannot be read
   */
  public DraftResult read(Path file) throws IOException {
    Form form =
        Form.ofFileName(String.valueOf(file.getFileName()))
            .orElseThrow(() -> new IllegalArgumentException("no form of draft: " + file));
    return read(Files.readAllBytes(file), form);
  }
}
