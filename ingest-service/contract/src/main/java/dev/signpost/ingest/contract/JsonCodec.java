package dev.signpost.ingest.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * Events and values to JSON bytes and back: unknown fields are ignored, absent ones read as empty,
 * times are ISO-8601 text. Safe for use by many threads.
 */
public final class JsonCodec<T> {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .build();

  private final ObjectReader reader;
  private final ObjectWriter writer;

  private JsonCodec(Class<T> type) {
    this.reader = MAPPER.readerFor(type);
    this.writer = MAPPER.writerFor(type);
  }

  /** A codec for one type; sealed types are told apart by their {@code type} property. */
  public static <T> JsonCodec<T> of(Class<T> type) {
    return new JsonCodec<>(type);
  }

  /** The value as UTF-8 JSON. */
  public byte[] encode(T value) {
    try {
      return writer.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /**
   * The value these bytes stand for.
   *
   * @throws MalformedEventException if they are no JSON, or JSON of another shape
   */
  public T decode(byte[] json) {
    try {
      T value = reader.readValue(json);
      if (value == null) {
        throw new MalformedEventException("expected an object, found null", null);
      }
      return value;
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new MalformedEventException(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new MalformedEventException("unreadable: " + e.getClass().getSimpleName(), e);
    }
  }
}
