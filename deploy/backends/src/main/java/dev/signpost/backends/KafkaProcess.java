package dev.signpost.backends;

/**
 * A Kafka broker as a child process: one node, broker and controller in one, durable in its data
 * directory.
 */
public final class KafkaProcess extends Handle implements Kafka {

  private final LocalServer server;
  private final String bootstrapServers;

  private KafkaProcess(LocalServer server, String bootstrapServers) {
    super(server);
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /** Starts a broker and returns when it answers. */
  public static KafkaProcess start(KafkaSettings settings) {
    int port = Ports.orFree(settings.host(), settings.port());
    KafkaNode node = new KafkaNode(settings.at(settings.host(), port), BackendsHome.locate());
    LocalServer server = new LocalServer(node);
    server.start();
    return new KafkaProcess(server, node.bootstrapServers());
  }

  @Override
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** The broker's process. */
  public long pid() {
    return server.pid();
  }
}
