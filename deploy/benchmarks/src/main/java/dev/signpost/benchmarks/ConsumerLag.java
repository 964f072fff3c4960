package dev.signpost.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far all consumer groups of a broker are behind. */
public final class ConsumerLag implements AutoCloseable {
  private final Admin admin;

  /** Asks this broker. */
  public ConsumerLag(String bootstrapServers) {
    admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  /** Records that some group has yet to acknowledge. */
  public long total() {
    long lag = 0;
    for (GroupListing group : Waiting.forResult(admin.listGroups().all())) {
      Map<TopicPartition, OffsetAndMetadata> committed =
          new HashMap<>(
              Waiting.forResult(
                  admin
                      .listConsumerGroupOffsets(
                          Map.of(group.groupId(), new ListConsumerGroupOffsetsSpec()))
                      .partitionsToOffsetAndMetadata(group.groupId())));
      committed.values().removeIf(java.util.Objects::isNull);
      var ends =
          Waiting.forResult(
              admin
                  .listOffsets(
                      committed.keySet().stream()
                          .collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                  .all());
      lag +=
          ends.entrySet().stream()
              .mapToLong(end -> end.getValue().offset() - offset(committed, end.getKey()))
              .filter(behind -> behind > 1) // the last may be the end mark of a transaction
              .sum();
    }
    return lag;
  }

  private static long offset(
      Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition partition) {
    return java.util.Objects.requireNonNull(committed.get(partition)).offset();
  }

  @Override
  public void close() {
    admin.close();
  }
}
