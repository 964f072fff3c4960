package dev.signpost.ingest.contract.topics;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * How one topic is kept.
 *
 * @param name without prefix
 * @param config broker settings of the topic, e.g. {@code cleanup.policy}
 */
public record TopicDefinition(
    String name, int partitions, int replicas, Map<String, String> config) {
  private static final String RESOURCE = "/topics.json";

  public TopicDefinition {
    config = Map.copyOf(config);
  }

  /** All topics of the pipeline, from {@code deploy/kafka/topics.json}. */
  public static List<TopicDefinition> all() {
    try (InputStream in = TopicDefinition.class.getResourceAsStream(RESOURCE)) {
      return JsonMapper.builder().build().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
