package dev.signpost.search.kafka;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A place in topics {@code pages} and {@code links}: of each partition, the next offset to come.
 *
 * @param offsets by topic without prefix and partition, e.g. {@code pages-0}
 */
public record LogPosition(@JsonValue Map<String, Long> offsets) {
  /** Before everything. */
  public static final LogPosition START = new LogPosition(Map.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LogPosition {
    offsets = Map.copyOf(offsets);
  }

  /** Name of a partition in {@link #offsets}. */
  public static String key(String topic, int partition) {
    return topic + "-" + partition;
  }

  /** Whether nothing before the other place is left to read. */
  public boolean hasReached(LogPosition other) {
    return other.offsets.entrySet().stream().allMatch(end -> at(end.getKey()) >= end.getValue());
  }

  /** About how many records lie between an earlier place and this. */
  public long since(LogPosition earlier) {
    return offsets.entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - earlier.at(end.getKey())))
        .sum();
  }

  /** Whether the record lies at this place or behind it. */
  public boolean isBefore(ConsumerRecord<byte[], byte[]> record, String prefix) {
    String topic = record.topic().substring(prefix.length());
    return record.offset() >= at(key(topic, record.partition()));
  }

  /** The later of both in every partition. */
  public LogPosition orLater(LogPosition other) {
    Map<String, Long> later = new TreeMap<>(offsets);
    other.offsets.forEach((partition, offset) -> later.merge(partition, offset, Math::max));
    return new LogPosition(later);
  }

  private long at(String partition) {
    return requireNonNullElse(offsets.get(partition), 0L);
  }
}
