package dev.signpost.acceptance.pipeline;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Looks into the broker behind the services' back. */
public final class Log implements AutoCloseable {
  private static final JsonCodec<ContentChange> CODEC = JsonCodec.of(ContentChange.class);

  private final Admin admin;
  private final KafkaProducer<byte[], byte[]> producer;

  public Log(String bootstrapServers) {
    admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Appends bytes to a topic, as a faulty or replaying writer would. */
  public void append(String topic, String key, byte[] value) {
    try {
      producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  public void append(ContentChange change) {
    append("pages", change.pageId().toString(), CODEC.encode(change));
  }

  /**
   * Makes every group read these topics again from their first record, once its members are gone.
   */
  public void rewind(Set<String> topics) {
    Wait.until("all members have left their groups", Duration.ofSeconds(90), this::nobodyReads);
    try {
      for (String group : groups()) {
        Map<TopicPartition, OffsetAndMetadata> start =
            committed(group).keySet().stream()
                .filter(partition -> topics.contains(partition.topic()))
                .collect(Collectors.toMap(p -> p, p -> new OffsetAndMetadata(0)));
        if (!start.isEmpty()) {
          admin.alterConsumerGroupOffsets(group, start).all().get();
        }
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean nobodyReads() {
    try {
      return admin.describeConsumerGroups(groups()).all().get().values().stream()
          .allMatch(group -> group.members().isEmpty());
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * How many records some group that reads them has not acknowledged yet, but for the last of each
   * partition: that may be the end mark of a transaction, which no reader acknowledges.
   */
  public long lag() {
    try {
      long lag = 0;
      for (String group : groups()) {
        Map<TopicPartition, OffsetAndMetadata> committed = committed(group);
        var ends =
            admin
                .listOffsets(
                    committed.keySet().stream()
                        .collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                .all()
                .get();
        for (var entry : committed.entrySet()) {
          lag += Math.max(0, ends.get(entry.getKey()).offset() - entry.getValue().offset() - 1);
        }
      }
      return lag;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Set<String> groups() throws InterruptedException, ExecutionException {
    return admin.listGroups().all().get().stream()
        .map(group -> group.groupId())
        .collect(Collectors.toSet());
  }

  private Map<TopicPartition, OffsetAndMetadata> committed(String group)
      throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetAndMetadata> offsets =
        new TreeMap<>(java.util.Comparator.comparing(TopicPartition::toString));
    admin
        .listConsumerGroupOffsets(Map.of(group, new ListConsumerGroupOffsetsSpec()))
        .partitionsToOffsetAndMetadata(group)
        .get()
        .forEach((partition, offset) -> {
          if (offset != null) {
            offsets.put(partition, offset);
          }
        });
    return offsets;
  }

  @Override
  public void close() {
    producer.close();
    admin.close();
  }
}
