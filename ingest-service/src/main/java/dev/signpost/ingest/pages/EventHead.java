package dev.signpost.ingest.pages;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.signpost.ingest.contract.MalformedEventException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What a view needs of a change: read without making objects of the page, which is most of it.
 *
 * @param digest null for a withdrawal
 */
record EventHead(long revision, @Nullable String digest) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Reads it.
   *
   * @throws MalformedEventException if the bytes are no JSON object with a revision
   */
  static EventHead of(byte[] event) {
    try (JsonParser parser = FACTORY.createParser(event)) {
      parser.nextToken();
      long revision = 0;
      String digest = null;
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        switch (name) {
          case "revision" -> revision = parser.getValueAsLong();
          case "digest" -> digest = parser.getText();
          default -> parser.skipChildren();
        }
      }
      if (revision <= 0) {
        throw new MalformedEventException("expected an event with a revision", null);
      }
      return new EventHead(revision, digest);
    } catch (JacksonException e) {
      throw new MalformedEventException(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }
}
