package dev.signpost.link;

import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.link.streams.GraphApplication;
import dev.signpost.link.streams.GraphTopology;
import dev.signpost.link.streams.Topics;
import dev.signpost.streams.BrokerProbe;
import dev.signpost.streams.ClientConfig;
import dev.signpost.streams.Closing;
import dev.signpost.streams.RocksMemory;
import dev.signpost.streams.RunningStreams;
import dev.signpost.streams.StreamsProperties;
import dev.signpost.streams.SupervisedStreams;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;

/** The parts of the service that work with the broker, running. */
record KafkaParts(
    BrokerProbe broker,
    GraphApplication application,
    RunningStreams running,
    SupervisedStreams graph) {
  private static final long MEGABYTE = 1L << 20;

  /** Starts them; none of them needs the broker to be there yet. */
  static KafkaParts start(
      LinkSettings settings, GraphTopology topology, LinkMetrics metrics, Closing closing) {
    Admin admin = Admin.create(ClientConfig.admin(settings.kafka(), "link-admin"));
    closing.add(() -> admin.close(Duration.ofSeconds(1)));
    BrokerProbe broker = new BrokerProbe(admin, settings.kafka());
    closing.add(broker::close);
    RocksMemory memory = new RocksMemory(settings.storeMemoryMegabytes() * MEGABYTE);
    closing.add(memory::close);
    GraphApplication application =
        new GraphApplication(topology, new Topics(admin, settings.topicPrefix()), metrics);
    RunningStreams running = new RunningStreams(GraphApplication.NAME);
    SupervisedStreams graph =
        new SupervisedStreams(application, properties(settings, memory), running);
    closing.add(graph::close);
    broker.start();
    graph.start();
    return new KafkaParts(broker, application, running, graph);
  }

  private static StreamsProperties properties(LinkSettings settings, RocksMemory memory) {
    return new StreamsProperties(
        settings.kafka(),
        settings.topicPrefix() + settings.applicationId(),
        settings.dataDirectory(),
        settings.threads(),
        memory);
  }
}
