package dev.signpost.local.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes: results go out, notes and progress go beside them.
 *
 * @param columns width of the window
 */
public record Terminal(InputStream in, Sink out, Sink err, int columns) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * One of the two streams.
   *
   * @param watched whether a person sees it as it comes, so that bold text and bars make sense
   */
  public record Sink(PrintStream stream, boolean watched) {}

  /** A line of the result. */
  public void say(String line) {
    out.stream().println(line);
  }

  /** The result as JSON: indented where a person reads it, one line where a program does. */
  public void say(JsonNode result) {
    say(out.watched() ? result.toPrettyString() : result.toString());
  }

  /** The result as JSON, from a record. */
  public void sayAsJson(Object result) {
    say(JSON.<JsonNode>valueToTree(result));
  }

  /** A line about the work, not part of its result. */
  public void note(String line) {
    err.stream().println(line);
  }

  /** Makes text of the result stand out, where that can be seen. */
  public String bold(String text) {
    return out.watched() ? "\u001b[1m" + text + "\u001b[22m" : text;
  }

  /** Makes text of the result step back, where that can be seen. */
  public String dim(String text) {
    return out.watched() ? "\u001b[2m" + text + "\u001b[22m" : text;
  }

  /**
   * Begins to show how far long work is.
   *
   * @param task what is being done, e.g. {@code importing}
   * @param unit what is counted, in the plural
   */
  public Progress progress(String task, String unit) {
    return BarProgress.start(this, task, unit);
  }

  /** One line of JSON, for files. */
  public static byte[] toLine(JsonNode value) {
    try {
      return (JSON.writeValueAsString(value) + "\n")
          .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
  }
}
