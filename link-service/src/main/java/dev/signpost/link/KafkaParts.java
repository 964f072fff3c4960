package dev.signpost.link;

import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.link.streams.AdminConfig;
import dev.signpost.link.streams.BrokerProbe;
import dev.signpost.link.streams.GraphStreams;
import dev.signpost.link.streams.GraphTopology;
import dev.signpost.link.streams.RocksMemory;
import dev.signpost.link.streams.RunningStreams;
import dev.signpost.link.streams.StreamsProperties;
import dev.signpost.link.streams.Topics;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;

/** The parts of the service that work with the broker, running. */
record KafkaParts(BrokerProbe broker, RunningStreams running, GraphStreams graph, Closing closing)
    implements AutoCloseable {
  private static final long MEGABYTE = 1L << 20;

  /** Starts them; none of them needs the broker to be there yet. */
  static KafkaParts start(
      LinkSettings settings, Ranking ranking, Clock clock, LinkMetrics metrics) {
    Closing closing = new Closing();
    try {
      GraphTopology.Options options =
          new GraphTopology.Options(
              settings.topicPrefix(),
              Duration.ofMillis(settings.foldAtMostMillis()),
              clock,
              metrics);
      return start(settings, new GraphTopology(options, ranking), metrics, closing);
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  private static KafkaParts start(
      LinkSettings settings, GraphTopology topology, LinkMetrics metrics, Closing closing) {
    Admin admin = Admin.create(AdminConfig.of(settings.kafka()));
    closing.add(() -> admin.close(Duration.ofSeconds(1)));
    BrokerProbe broker = new BrokerProbe(admin, settings.kafka());
    closing.add(broker::close);
    RocksMemory memory = new RocksMemory(settings.storeMemoryMegabytes() * MEGABYTE);
    closing.add(memory::close);
    RunningStreams running = new RunningStreams();
    GraphStreams graph =
        new GraphStreams(
            topology,
            streams(settings, memory),
            running,
            new Topics(admin, settings.topicPrefix()),
            metrics);
    closing.add(graph::close);
    broker.start();
    graph.start();
    return new KafkaParts(broker, running, graph, closing);
  }

  private static StreamsProperties streams(LinkSettings settings, RocksMemory memory) {
    return new StreamsProperties(
        settings.kafka(),
        settings.topicPrefix() + settings.applicationId(),
        settings.dataDirectory(),
        settings.threads(),
        memory);
  }

  @Override
  public void close() {
    closing.close();
  }
}
