package dev.signpost.local.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Drafts as JSON values, single, in an array or in a row; each is brought onto one line. */
final class JsonReader implements ItemReader {
  private final String name;
  private final JsonParser parser;
  private final AtomicInteger entries = new AtomicInteger();
  private final AtomicBoolean broken = new AtomicBoolean();

  JsonReader(String name, InputStream in) throws IOException {
    this.name = name;
    this.parser = new JsonFactory().createParser(in);
  }

  @Override
  public @Nullable Item next() throws IOException {
    if (broken.get()) {
      return null;
    }
    String origin = name + ":" + entries.incrementAndGet();
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.END_ARRAY || isOuterArray(token)) {
        token = parser.nextToken();
      }
      return token == null ? null : new Item.Draft(origin, onOneLine());
    } catch (JsonParseException e) {
      broken.set(true);
      e.clearLocation();
      return Item.Unreadable.of(origin, "malformed-json", e.getOriginalMessage());
    }
  }

  private boolean isOuterArray(@Nullable JsonToken token) {
    return token == JsonToken.START_ARRAY && parser.getParsingContext().getParent().inRoot();
  }

  private byte[] onOneLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    try (JsonGenerator generator =
        parser.getCodec() == null
            ? new JsonFactory().createGenerator(line)
            : parser.getCodec().getFactory().createGenerator(line)) {
      generator.copyCurrentStructureExact(parser);
    }
    return line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
