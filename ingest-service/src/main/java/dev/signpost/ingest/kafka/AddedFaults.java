package dev.signpost.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.JsonCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Adds faults to an event's JSON; what else it says is copied token by token. */
final class AddedFaults {
  private static final String FIELD = "faults";
  private static final int ROOM = 512;
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonCodec<Fault> FAULT = JsonCodec.of(Fault.class);

  private AddedFaults() {}

  static byte[] to(byte[] event, List<Fault> added) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(event.length + ROOM);
    try (JsonParser in = FACTORY.createParser(event);
        JsonGenerator generator = FACTORY.createGenerator(out)) {
      in.nextToken();
      generator.writeStartObject();
      boolean written = false;
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        generator.writeFieldName(name);
        boolean here = in.nextToken() == JsonToken.START_ARRAY && name.equals(FIELD);
        if (here) {
          extend(in, generator, added);
        } else {
          generator.copyCurrentStructureExact(in);
        }
        written |= here;
      }
      if (!written) {
        generator.writeFieldName(FIELD);
        generator.writeStartArray();
        end(generator, added);
      }
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
    return out.toByteArray();
  }

  private static void extend(JsonParser in, JsonGenerator generator, List<Fault> added)
      throws IOException {
    generator.writeStartArray();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      generator.copyCurrentStructureExact(in);
    }
    end(generator, added);
  }

  private static void end(JsonGenerator generator, List<Fault> added) throws IOException {
    for (Fault fault : added) {
      generator.writeRawValue(new String(FAULT.encode(fault), UTF_8));
    }
    generator.writeEndArray();
  }
}
