package dev.signpost.backends;

import java.net.URI;

/**
 * An Elasticsearch node as a child process, durable in its data directory. As root it runs as an
 * unprivileged user.
 */
public final class ElasticsearchProcess extends Handle implements Elasticsearch {

  private final LocalServer server;
  private final URI uri;

  private ElasticsearchProcess(LocalServer server, URI uri) {
    super(server);
    this.server = server;
    this.uri = uri;
  }

  /** Starts a node and returns when its cluster has recovered what the data directory holds. */
  public static ElasticsearchProcess start(ElasticsearchSettings settings) {
    int port = Ports.orFree(settings.host(), settings.port());
    ElasticsearchNode node =
        new ElasticsearchNode(settings.at(settings.host(), port), BackendsHome.locate());
    LocalServer server = new LocalServer(node);
    server.start();
    return new ElasticsearchProcess(server, node.uri());
  }

  @Override
  public URI uri() {
    return uri;
  }

  /** The node's own process, not that of its launcher. */
  public long pid() {
    return server.pid();
  }
}
