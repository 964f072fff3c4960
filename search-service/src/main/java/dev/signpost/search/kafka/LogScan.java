package dev.signpost.search.kafka;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.contract.topics.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads a part of a topic once, in no group. Blocks. */
public final class LogScan {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Broker broker;

  LogScan(Broker broker) {
    this.broker = broker;
  }

  /**
   * Hands every record between the two places over, in order within each partition.
   *
   * @throws TransientFailureException if the broker gives nothing for a minute
   */
  public void read(
      Topic topic,
      LogPosition from,
      LogPosition to,
      java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader) {
    try (Consumer<byte[], byte[]> consumer = broker.follower(topic)) {
      Map<TopicPartition, Long> starts = broker.positions().partitions(from);
      Map<TopicPartition, Long> ends = new HashMap<>(broker.positions().partitions(to));
      ends.keySet().retainAll(consumer.assignment());
      consumer.assignment().forEach(each -> consumer.seek(each, starts.getOrDefault(each, 0L)));
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        var polled = consumer.poll(POLL);
        for (ConsumerRecord<byte[], byte[]> record : polled) {
          if (record.offset()
              < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
            reader.accept(record);
          }
        }
        if (!polled.nextOffsets().isEmpty()) {
          until = System.nanoTime() + PATIENCE.toNanos();
        } else if (System.nanoTime() > until) {
          throw new TransientFailureException("kafka: topic not read in time");
        }
      }
    } catch (KafkaException e) {
      throw new TransientFailureException("kafka: " + e.getMessage(), e);
    }
  }

  /** The record that lies there, unless compaction has taken it. */
  public Optional<ConsumerRecord<byte[], byte[]>> one(Topic topic, int partition, long offset) {
    try (Consumer<byte[], byte[]> consumer = broker.follower(topic)) {
      TopicPartition place = new TopicPartition(topic.name(broker.prefix()), partition);
      consumer.assign(List.of(place));
      consumer.seek(place, offset);
      AtomicReference<@Nullable ConsumerRecord<byte[], byte[]>> found = new AtomicReference<>();
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (found.get() == null && consumer.position(place) <= offset) {
        consumer
            .poll(POLL)
            .records(place)
            .forEach(record -> {
              if (record.offset() == offset) {
                found.set(record);
              }
            });
        if (System.nanoTime() > until) {
          throw new TransientFailureException("kafka: record not read in time");
        }
      }
      return Optional.ofNullable(found.get());
    } catch (KafkaException e) {
      throw new TransientFailureException("kafka: " + e.getMessage(), e);
    }
  }
}
