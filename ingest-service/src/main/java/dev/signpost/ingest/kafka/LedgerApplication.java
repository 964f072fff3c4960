package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.stream.TopicSetup;
import dev.signpost.ingest.contract.topics.TopicDefinition;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.streams.StreamsApplication;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/**
 * The ledger as an application of Kafka Streams.
 *
 * @param viewsAreBack is run when the views can be read, perhaps again
 */
public record LedgerApplication(
    LedgerTopology topology,
    Admin admin,
    String prefix,
    Runnable viewsAreBack,
    IngestMetrics metrics)
    implements StreamsApplication {
  public static final String NAME = "ledger";

  private static final Duration COMMIT_EVERY = Duration.ofMillis(200);
  private static final int LINGER_MS = 2;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Topology prepare() {
    var _ = TopicSetup.createMissing(admin, prefix, TopicDefinition.all());
    return topology.build();
  }

  @Override
  public Map<String, Object> properties() {
    return Map.of(
        StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
        StreamsConfig.AT_LEAST_ONCE,
        StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
        COMMIT_EVERY.toMillis(),
        StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG),
        LINGER_MS);
  }

  @Override
  public void running() {
    viewsAreBack.run();
  }

  @Override
  public void failed() {
    metrics.restarted();
  }
}
