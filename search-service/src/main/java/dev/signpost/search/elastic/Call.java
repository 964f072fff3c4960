package dev.signpost.search.elastic;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request to the cluster.
 *
 * @param path without parameters, its parts percent-encoded where needed
 * @param patience how long to wait for the reply to begin
 */
public record Call(
    String method, String path, Map<String, String> parameters, Body body, Duration patience) {
  private static final Duration SHORT = Duration.ofSeconds(10);

  public Call {
    parameters = Map.copyOf(parameters);
  }

  public static Call get(String path) {
    return new Call("GET", path, Map.of(), Body.NONE, SHORT);
  }

  public static Call delete(String path) {
    return new Call("DELETE", path, Map.of(), Body.NONE, SHORT);
  }

  public static Call put(String path, byte[] json) {
    return new Call("PUT", path, Map.of(), Body.json(json), SHORT);
  }

  public static Call post(String path, byte[] json) {
    return new Call("POST", path, Map.of(), Body.json(json), SHORT);
  }

  public static Call post(String path, Body body) {
    return new Call("POST", path, Map.of(), body, SHORT);
  }

  /** The same with one more parameter. */
  public Call with(String name, String value) {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put(name, value);
    return new Call(method, path, more, body, patience);
  }

  /** The same with another patience. */
  public Call within(Duration other) {
    return new Call(method, path, parameters, body, other);
  }

  /**
   * What goes with it.
   *
   * @param type media type, the part after {@code application/vnd.elasticsearch+}
   * @param length how many of the bytes count
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; a copy of a bulk would cost
  public record Body(String type, byte[] bytes, int length) {
    static final Body NONE = new Body("", new byte[0], 0);

    public static Body json(byte[] bytes) {
      return new Body("json", bytes, bytes.length);
    }

    public static Body json(String text) {
      return json(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lines of JSON, as bulk requests are. */
    public static Body lines(byte[] bytes, int length) {
      return new Body("x-ndjson", bytes, length);
    }
  }
}
