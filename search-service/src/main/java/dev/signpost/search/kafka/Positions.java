package dev.signpost.search.kafka;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.contract.topics.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Where topics {@code pages} and {@code links} begin and end, and how far groups have applied them.
 * All verbs block and fail with {@link TransientFailureException} while the broker is away.
 */
public final class Positions {
  private static final List<Topic> TOPICS = List.of(Topic.PAGES, Topic.LINKS);
  private static final long PATIENCE_SECONDS = 10;

  private final Admin admin;
  private final String prefix;

  Positions(Admin admin, String prefix) {
    this.admin = admin;
    this.prefix = prefix;
  }

  /** The first records there are. */
  public LogPosition begin() {
    return offsets(OffsetSpec.earliest());
  }

  /** Behind the last record that readers may see. */
  public LogPosition end() {
    return offsets(OffsetSpec.latest());
  }

  /** How far the group has applied the log; what it has not begun is at its beginning. */
  public LogPosition applied(String group) {
    Map<TopicPartition, OffsetAndMetadata> committed =
        await(
            admin
                .listConsumerGroupOffsets(
                    Map.of(prefix + group, new ListConsumerGroupOffsetsSpec()))
                .partitionsToOffsetAndMetadata(prefix + group));
    Map<String, Long> offsets = new TreeMap<>();
    committed.forEach((partition, offset) -> {
      if (offset != null) {
        offsets.put(key(partition), offset.offset());
      }
    });
    return begin().orLater(new LogPosition(offsets));
  }

  /** The broker's own words for a place. */
  public Map<TopicPartition, Long> partitions(LogPosition position) {
    Map<TopicPartition, Long> partitions = new HashMap<>();
    position
        .offsets()
        .forEach((name, offset) -> {
          int dash = name.lastIndexOf('-');
          partitions.put(
              new TopicPartition(
                  prefix + name.substring(0, dash), Integer.parseInt(name.substring(dash + 1))),
              offset);
        });
    return partitions;
  }

  /** Forgets the groups, and says whether they are gone: those with members stay. */
  public boolean forget(Collection<String> groups) {
    boolean gone = true;
    for (String group : groups) {
      try {
        admin
            .deleteConsumerGroups(List.of(prefix + group))
            .all()
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof GroupNotEmptyException) {
          gone = false;
        } else if (!(e.getCause() instanceof GroupIdNotFoundException)) {
          throw failure(e);
        }
      } catch (TimeoutException e) {
        throw failure(e);
      } catch (InterruptedException e) {
        throw new InterruptException(e);
      }
    }
    return gone;
  }

  private LogPosition offsets(OffsetSpec which) {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    List<String> names = TOPICS.stream().map(topic -> topic.name(prefix)).toList();
    for (TopicDescription topic : await(admin.describeTopics(names).allTopicNames()).values()) {
      topic
          .partitions()
          .forEach(each -> wanted.put(new TopicPartition(topic.name(), each.partition()), which));
    }
    Map<String, Long> offsets = new TreeMap<>();
    await(admin.listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED)).all())
        .forEach((partition, found) -> offsets.put(key(partition), found.offset()));
    return new LogPosition(offsets);
  }

  private String key(TopicPartition partition) {
    return LogPosition.key(partition.topic().substring(prefix.length()), partition.partition());
  }

  private static <T> T await(KafkaFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static TransientFailureException failure(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return new TransientFailureException(
        "kafka: " + (e instanceof TimeoutException ? "no answer in time" : cause.getMessage()), e);
  }
}
