package dev.signpost.backends;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * How a local Elasticsearch node is run.
 *
 * @param dataDirectory kept from run to run; made when missing
 * @param host address to listen at
 * @param port 0 for a free one
 * @param heapMegabytes fixed size of the node's heap
 */
public record ElasticsearchSettings(Path dataDirectory, String host, int port, int heapMegabytes) {

  public ElasticsearchSettings {
    dataDirectory = dataDirectory.toAbsolutePath().normalize();
    requireNonNull(host, "host");
    Ports.requireValid(port);
    Heap.requireAtLeast(256, heapMegabytes);
  }

  /** A node on loopback at a free port, with 1 GB of heap. */
  public static ElasticsearchSettings in(Path dataDirectory) {
    return new ElasticsearchSettings(dataDirectory, "127.0.0.1", 0, 1024);
  }

  /** The same at another address. */
  public ElasticsearchSettings at(String otherHost, int otherPort) {
    return new ElasticsearchSettings(dataDirectory, otherHost, otherPort, heapMegabytes);
  }

  /** The same with another heap. */
  public ElasticsearchSettings withHeap(int megabytes) {
    return new ElasticsearchSettings(dataDirectory, host, port, megabytes);
  }
}
