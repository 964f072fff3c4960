package dev.signpost.link.streams;

import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.streams.StreamsApplication;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** The graph as an application of Kafka Streams. */
public final class GraphApplication implements StreamsApplication {
  public static final String NAME = "graph";

  /** Stages ask for commits themselves; this is for offsets of records that told nothing. */
  private static final Duration COMMIT_AT_LATEST_EVERY = Duration.ofSeconds(2);

  private static final Duration TRANSACTION = Duration.ofSeconds(30);

  private final GraphTopology topology;
  private final Topics topics;
  private final LinkMetrics metrics;
  private final AtomicInteger partitionsOfPages = new AtomicInteger(1);

  public GraphApplication(GraphTopology topology, Topics topics, LinkMetrics metrics) {
    this.topology = topology;
    this.topics = topics;
    this.metrics = metrics;
  }

  /** Where pages are in the streams that run, or ran last. */
  Partitions partitions() {
    return new Partitions(partitionsOfPages.get());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Topology prepare() {
    partitionsOfPages.set(topics.prepare());
    return topology.build(partitionsOfPages.get());
  }

  @SuppressWarnings("deprecation") // the global handler switch goes once it is always on
  @Override
  public Map<String, Object> properties() {
    return Map.of(
        StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
        StreamsConfig.EXACTLY_ONCE_V2,
        StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
        COMMIT_AT_LATEST_EVERY.toMillis(),
        StreamsConfig.POLL_MS_CONFIG,
        GraphParts.TICK.toMillis(),
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG,
        true,
        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
        (int) TRANSACTION.toMillis());
  }

  @Override
  public void running() {
    // whoever looks into the stores asks each time
  }

  @Override
  public void failed() {
    metrics.restarted();
  }
}
