package dev.signpost.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.ingest.contract.PageId;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * A record that a stage can never process: its dead letter, and its outcome if it has a receipt.
 */
public record DeadRecord(Stage stage, String cause, Instant at) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The record as it came, with the headers of {@code dead-letters}. */
  public <K, V> Record<K, V> letter(Record<K, V> record, ProcessingContext context) {
    return record.withHeaders(
        context
            .recordMetadata()
            .map(origin -> headers(origin.topic(), origin.partition(), origin.offset()))
            .orElseGet(this::headers));
  }

  /** The headers of a letter that came from there. */
  public Headers headers(String topic, int partition, long offset) {
    Headers headers = headers();
    add(headers, "topic", topic);
    add(headers, "partition", Integer.toString(partition));
    add(headers, "offset", Long.toString(offset));
    return headers;
  }

  private Headers headers() {
    Headers headers = new RecordHeaders();
    add(headers, "stage", stage.wireName());
    add(headers, "cause", cause);
    add(headers, "time", at.toString());
    return headers;
  }

  /**
   * Its outcome, if it still tells whose it is.
   *
   * @param key the page id, as the record has it
   */
  public Optional<Outcome> outcome(@Nullable String key, byte @Nullable [] value) {
    if (key == null || value == null) {
      return Optional.empty();
    }
    try {
      JsonNode event = MAPPER.readTree(value);
      String receipt = event.path("receipt").asText();
      return receipt.isEmpty()
          ? Optional.empty()
          : Optional.of(outcome(receipt, PageId.of(key), event.path("revision").asLong()));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Outcome outcome(String receipt, PageId page, long revision) {
    return new Outcome(receipt, page, revision, stage, Result.DEAD, at, cause, null);
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
