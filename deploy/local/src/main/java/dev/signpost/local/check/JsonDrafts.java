package dev.signpost.local.check;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.signpost.ingest.forms.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Drafts as JSON values: one, several in a row, or an array of them. */
final class JsonDrafts {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonDrafts() {}

  /** What cannot be taken apart is one draft, and told as such by whoever reads it. */
  static List<FoundDraft> in(String file, byte[] bytes) {
    List<FoundDraft> drafts = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean outer =
            token == JsonToken.START_ARRAY && parser.getParsingContext().getParent().inRoot();
        if (!outer && token != JsonToken.END_ARRAY) {
          int start = (int) parser.currentTokenLocation().getByteOffset();
          int line = parser.currentTokenLocation().getLineNr();
          parser.skipChildren();
          int end = (int) parser.currentLocation().getByteOffset();
          drafts.add(
              new FoundDraft(file, Form.JSON, Arrays.copyOfRange(bytes, start, end), line, false));
        }
      }
    } catch (JacksonException e) {
      return List.of(new FoundDraft(file, Form.JSON, bytes, 1, true));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
    return drafts.size() > 1 ? drafts : List.of(new FoundDraft(file, Form.JSON, bytes, 1, true));
  }
}
