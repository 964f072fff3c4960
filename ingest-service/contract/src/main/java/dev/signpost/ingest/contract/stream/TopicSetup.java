package dev.signpost.ingest.contract.stream;

import dev.signpost.ingest.contract.topics.TopicDefinition;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that a broker does not have yet; existing ones are left as they are. */
public final class TopicSetup {
  private TopicSetup() {}

  /**
   * Returns the names of the topics it created.
   *
   * @throws TransientFailureException if the broker did not answer or refused one
   */
  public static List<String> createMissing(
      Admin admin, String prefix, List<TopicDefinition> definitions) {
    try {
      Set<String> existing = admin.listTopics().names().get();
      List<NewTopic> missing =
          definitions.stream()
              .filter(topic -> !existing.contains(prefix + topic.name()))
              .map(topic -> toNewTopic(prefix, topic))
              .toList();
      admin.createTopics(missing).all().get();
      return missing.stream().map(NewTopic::name).toList();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TopicExistsException) {
        return List.of(); // another service was first
      }
      throw new TransientFailureException("kafka: topics not created: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static NewTopic toNewTopic(String prefix, TopicDefinition topic) {
    return new NewTopic(prefix + topic.name(), topic.partitions(), (short) topic.replicas())
        .configs(topic.config());
  }
}
