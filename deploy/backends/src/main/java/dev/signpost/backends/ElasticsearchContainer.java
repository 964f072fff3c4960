package dev.signpost.backends;

import java.net.URI;
import java.util.Map;

/**
 * A node in a container of the official image, which has the analysis components that our plugin
 * stands in for.
 */
final class ElasticsearchContainer extends Handle implements Elasticsearch {

  private final URI uri;

  private ElasticsearchContainer(ContainerServer server, URI uri) {
    super(server);
    this.uri = uri;
  }

  @Override
  public URI uri() {
    return uri;
  }

  static ElasticsearchContainer start() {
    Address address = new Address("127.0.0.1", Ports.free("127.0.0.1"));
    URI uri = URI.create("http://" + address);
    ElasticsearchProbe probe = new ElasticsearchProbe(uri);
    ContainerServer server =
        new ContainerServer(
            ContainerServer.image("elasticsearch"), address, environment(address), probe::answers);
    server.start();
    return new ElasticsearchContainer(server, uri);
  }

  private static Map<String, String> environment(Address address) {
    return Map.of(
        "discovery.type", "single-node",
        "xpack.security.enabled", "false",
        "xpack.ml.enabled", "false",
        "ingest.geoip.downloader.enabled", "false",
        "cluster.routing.allocation.disk.threshold_enabled", "false",
        "action.auto_create_index", "false",
        "http.port", String.valueOf(address.port()),
        "ES_JAVA_OPTS", "-Xms768m -Xmx768m");
  }
}
