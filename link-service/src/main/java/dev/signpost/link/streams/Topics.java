package dev.signpost.link.streams;

import dev.signpost.ingest.contract.stream.TopicSetup;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.ingest.contract.topics.TopicDefinition;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;

/** The topics the graph needs on the broker. */
public record Topics(Admin admin, String prefix) {
  /**
   * Creates what is missing and tells how many partitions {@code pages} has.
   *
   * @throws TransientFailureException if the broker did not answer
   */
  int prepare() {
    var _ = TopicSetup.createMissing(admin, prefix, TopicDefinition.all());
    String pages = Topic.PAGES.name(prefix);
    try {
      return admin
          .describeTopics(List.of(pages))
          .allTopicNames()
          .get()
          .values()
          .iterator()
          .next()
          .partitions()
          .size();
    } catch (ExecutionException e) {
      throw new TransientFailureException("kafka: topics not described: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
