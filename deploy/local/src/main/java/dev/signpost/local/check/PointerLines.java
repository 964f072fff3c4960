package dev.signpost.local.check;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The lines in which the values of a JSON text begin, by JSON pointer. */
final class PointerLines {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Integer> lines;

  private PointerLines(Map<String, Integer> lines) {
    this.lines = Map.copyOf(lines);
  }

  /**
   * Reads as far as the text makes sense.
   *
   * @param first number of its first line
   */
  static PointerLines of(byte[] json, int first) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
          String place = parser.getParsingContext().pathAsPointer().toString();
          lines.putIfAbsent(place, first - 1 + parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (JacksonException e) {
      lines.putIfAbsent("", first); // the rest has no places
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
    return new PointerLines(lines);
  }

  /** The line of a value, or of the nearest one around it that is there. */
  int line(String place) {
    for (String at = place; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
      Integer line = lines.get(at);
      if (line != null) {
        return line;
      }
    }
    return lines.getOrDefault("", 0);
  }
}
