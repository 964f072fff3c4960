package dev.signpost.ingest.contract.stream;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.topics.TopicDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** Creates the topics that a broker does not have yet; existing ones are left as they are. */
public final class TopicSetup {
  private static final Duration KNOWN_WITHIN = Duration.ofSeconds(10);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private TopicSetup() {}

  /**
   * Returns the names of the topics it created, once every topic, whoever created it, takes
   * records. Writing earlier is worse than slow: the second batch of an idempotent producer may be
   * taken where the first was not, which then is out of order for good.
   *
   * @throws TransientFailureException if the broker did not answer or refused one
   */
  public static List<String> createMissing(
      Admin admin, String prefix, List<TopicDefinition> definitions) {
    try {
      List<String> created = create(admin, prefix, definitions);
      awaitLeaders(admin, prefix, definitions, !created.isEmpty());
      return created;
    } catch (ExecutionException e) {
      throw new TransientFailureException("kafka: topics not created: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static List<String> create(Admin admin, String prefix, List<TopicDefinition> definitions)
      throws ExecutionException, InterruptedException {
    Set<String> existing = admin.listTopics().names().get();
    List<NewTopic> missing =
        definitions.stream()
            .filter(topic -> !existing.contains(prefix + topic.name()))
            .map(topic -> toNewTopic(prefix, topic))
            .toList();
    Map<String, KafkaFuture<Void>> results = admin.createTopics(missing).values();
    List<String> created = new ArrayList<>();
    for (NewTopic topic : missing) {
      if (succeeds(results.get(topic.name()))) {
        created.add(topic.name());
      }
    }
    return created;
  }

  /** False where another service was first. */
  private static boolean succeeds(@Nullable KafkaFuture<Void> creation)
      throws ExecutionException, InterruptedException {
    try {
      requireNonNull(creation, "creation").get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TopicExistsException) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Asks every partition's leader for its end, which none answers before it leads. A topic that was
   * made a moment ago may not be known to every broker yet.
   */
  private static void awaitLeaders(
      Admin admin, String prefix, List<TopicDefinition> definitions, boolean justMade)
      throws ExecutionException, InterruptedException {
    long until = System.nanoTime() + (justMade ? KNOWN_WITHIN.toNanos() : 0);
    while (true) {
      try {
        askLeaders(admin, prefix, definitions);
        return;
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof RetriableException) || System.nanoTime() > until) {
          throw e;
        }
        Thread.sleep(LOOK_AGAIN);
      }
    }
  }

  private static void askLeaders(Admin admin, String prefix, List<TopicDefinition> definitions)
      throws ExecutionException, InterruptedException {
    List<String> names = definitions.stream().map(topic -> prefix + topic.name()).toList();
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    for (TopicDescription topic : admin.describeTopics(names).allTopicNames().get().values()) {
      topic
          .partitions()
          .forEach(partition ->
              ends.put(
                  new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
    }
    admin.listOffsets(ends).all().get();
  }

  private static NewTopic toNewTopic(String prefix, TopicDefinition topic) {
    return new NewTopic(prefix + topic.name(), topic.partitions(), (short) topic.replicas())
        .configs(topic.config());
  }
}
