package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import dev.signpost.ingest.forms.DraftResult.Malformed;
import dev.signpost.ingest.forms.encoding.Decoding;
import dev.signpost.ingest.forms.encoding.MetaCharset;
import dev.signpost.ingest.forms.encoding.TextDecoder;
import dev.signpost.ingest.forms.encoding.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads drafts of any {@link Form}. Safe for use by many threads; throws nothing at a draft. */
public final class DraftReader {
  private final JsonForm json = new JsonForm();
  private final DraftForm markdown = new MarkdownForm();
  private final DraftForm text = new TextForm();

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
    return read(bytes, DraftType.of(form), fallback);
  }

  /**
   * Reads one draft.
   *
   * @param fallback the page's id where the draft does not tell one
   */
  public DraftResult read(byte[] bytes, DraftType type, @Nullable PageId fallback) {
    return switch (type.form()) {
      case JSON -> strict(bytes, fallback);
      case MARKDOWN -> decoded(bytes, declared(type), markdown, fallback);
      case TEXT -> decoded(bytes, declared(type), text, fallback);
      case HTML -> {
        List<String> declared = declared(type);
        MetaCharset.of(bytes).ifPresent(declared::add);
        yield decoded(bytes, declared, new HtmlForm(type.address()), fallback);
      }
    };
  }

  /**
   * Reads one file, in the form its name tells; its place stands in for a missing id.
   *
   * @throws IllegalArgumentException if no form has such names
   * @throws IOException if the file cannot be read
   */
  public DraftResult read(Path file) throws IOException {
    Form form =
        Form.ofFileName(String.valueOf(file.getFileName()))
            .orElseThrow(() -> new IllegalArgumentException("no form of draft: " + file));
    return read(Files.readAllBytes(file), form, FilePage.of(file).orElse(null));
  }

  /** Programs write JSON, in UTF-8; anything else in it is a mistake they should hear of. */
  private DraftResult strict(byte[] bytes, @Nullable PageId fallback) {
    int invalid = Utf8.firstInvalid(bytes);
    if (invalid >= 0) {
      return new Malformed(
          Malformation.INVALID_UTF_8, "byte %d is not UTF-8".formatted(invalid), invalid);
    }
    Utf8Text utf8 = Utf8Text.of(bytes);
    return utf8.isBlank() ? empty() : json.read(utf8, fallback);
  }

  private static DraftResult decoded(
      byte[] bytes, List<String> declared, DraftForm form, @Nullable PageId fallback) {
    return switch (TextDecoder.decode(bytes, declared)) {
      case Decoding.NoText(var offset) ->
          new Malformed(Malformation.NOT_TEXT, "expected text, found other data", offset);
      case Decoding.Decoded(var decoded, var faults) -> {
        FaultList found = new FaultList();
        faults.forEach(found::add);
        yield decoded.isBlank() ? empty() : form.read(decoded, fallback, found);
      }
    };
  }

  private static List<String> declared(DraftType type) {
    List<String> declared = new ArrayList<>(2);
    if (type.charset() != null) {
      declared.add(type.charset());
    }
    return declared;
  }

  private static DraftResult empty() {
    return new Malformed(Malformation.EMPTY, "expected a draft, found nothing", 0);
  }
}
