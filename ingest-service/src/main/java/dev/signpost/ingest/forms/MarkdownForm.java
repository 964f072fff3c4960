package dev.signpost.ingest.forms;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import dev.signpost.ingest.forms.DraftResult.Malformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Drafts as Markdown with the page's fields in YAML front matter and its text below. */
final class MarkdownForm implements DraftForm {
  private static final YAMLFactory YAML = new YAMLFactory();

  @Override
  public DraftResult read(Utf8Text text, @Nullable PageId fallback) {
    FrontMatter file = FrontMatter.split(text.toString());
    if (file == null) {
      return new Malformed(
          Malformation.MALFORMED_FRONT_MATTER, "expected --- after the front matter", text.from());
    }
    FaultList faults = new FaultList();
    try {
      Values values = fields(file.yaml(), faults);
      if (values == null) {
        return new DraftResult.Unreadable(null, faults.toList());
      }
      new MarkdownBody(values, faults).read(file.body());
      return DraftAssembly.assemble(values, fallback, faults);
    } catch (DuplicateFieldException e) {
      return malformed(Malformation.DUPLICATE_FIELD, e);
    } catch (JacksonException e) {
      return malformed(Malformation.MALFORMED_FRONT_MATTER, e);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }

  private static @Nullable Values fields(@Nullable String yaml, FaultList faults)
      throws IOException {
    if (yaml == null || yaml.isBlank()) {
      return new Values();
    }
    try (JsonParser parser = YAML.createParser(yaml)) {
      TokenCursor cursor = new TokenCursor(parser, true, faults);
      if (parser.nextToken() == null) {
        return new Values(); // nothing but comments
      }
      return cursor.object(PageFields.ALL);
    }
  }

  private static DraftResult malformed(Malformation what, JacksonException e) {
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    String message = "line %d of the front matter: %s".formatted(line, e.getOriginalMessage());
    return new Malformed(what, message, 0);
  }
}
