package dev.signpost.ingest.forms;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Drafts as JSON objects, read token by token, without a tree between. */
final class JsonForm {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Anybody may send names: they must not fill the JVM's table of strings.
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .build();

  /** Reads text that is known to be UTF-8. */
  DraftResult read(Utf8Text text, @Nullable PageId fallback) {
    FaultList faults = new FaultList();
    try (JsonParser parser = parser(text)) {
      TokenCursor cursor = new TokenCursor(parser, false, faults);
      parser.nextToken();
      Values values = cursor.object(PageFields.ALL);
      JsonToken trailing = parser.nextToken();
      if (trailing != null) {
        throw new JsonParseException(parser, "expected nothing after the draft");
      }
      return values == null
          ? new DraftResult.Unreadable(null, faults.toList())
          : DraftAssembly.assemble(values, fallback, faults);
    } catch (DuplicateFieldException e) {
      return malformed(Malformation.DUPLICATE_FIELD, e, text);
    } catch (JacksonException e) {
      return malformed(Malformation.MALFORMED_JSON, e, text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }

  static JsonParser parser(Utf8Text text) throws IOException {
    return FACTORY.createParser(text.bytes(), text.from(), text.length());
  }

  private static DraftResult malformed(Malformation what, JacksonException e, Utf8Text text) {
    long offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset());
    return new DraftResult.Malformed(what, e.getOriginalMessage(), text.from() + offset);
  }
}
