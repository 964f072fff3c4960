package dev.signpost.ingest.forms;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import dev.signpost.ingest.forms.DraftResult.Malformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a page that stand in YAML above its text. */
final class FrontMatterReader {
  private static final YAMLFactory YAML = new YAMLFactory();

  private FrontMatterReader() {}

  /** Goes on with the text below, and the fields that were read so far. */
  @FunctionalInterface
  interface Body {
    DraftResult read(Values values, String text);
  }

  static DraftResult read(String text, FaultList faults, Body body) {
    FrontMatter file = FrontMatter.split(text);
    if (file == null) {
      return new Malformed(
          Malformation.MALFORMED_FRONT_MATTER, "expected --- after the front matter", 0);
    }
    try {
      Values values = fields(file.yaml(), faults);
      return values == null
          ? new DraftResult.Unreadable(null, faults.toList())
          : body.read(values, file.body());
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
