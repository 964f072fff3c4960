package dev.signpost.link.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.link.table.Keys;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** A change that can never be read: its dead letter, and its outcome if it has a receipt. */
final class DeadChange {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private DeadChange() {}

  /** The record as it came, with the headers of {@code dead-letters}. */
  static Record<byte[], byte[]> letter(
      Record<byte[], byte[]> record, String cause, ProcessorContext<?, ?> context) {
    Headers headers = new RecordHeaders();
    add(headers, "stage", Stage.LINK.wireName());
    add(headers, "cause", cause);
    context
        .recordMetadata()
        .ifPresent(origin -> {
          add(headers, "topic", origin.topic());
          add(headers, "partition", Integer.toString(origin.partition()));
          add(headers, "offset", Long.toString(origin.offset()));
        });
    add(headers, "time", Instant.ofEpochMilli(context.currentSystemTimeMs()).toString());
    return record.withHeaders(headers);
  }

  /** Its outcome, if the bytes still tell whose it is. */
  static Optional<Outcome> outcome(Record<byte[], byte[]> record, String cause, Instant now) {
    if (record.key() == null || record.value() == null) {
      return Optional.empty();
    }
    try {
      JsonNode event = MAPPER.readTree(record.value());
      String receipt = event.path("receipt").asText();
      return receipt.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Outcome(
                  receipt,
                  Keys.page(record.key()),
                  event.path("revision").asLong(),
                  Stage.LINK,
                  Result.DEAD,
                  now,
                  cause,
                  null));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
