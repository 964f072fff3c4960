package dev.signpost.backends;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * How a local Kafka broker is run.
 *
 * @param dataDirectory kept from run to run; made when missing
 * @param host address to listen at and to announce
 * @param port 0 for a free one
 * @param heapMegabytes fixed size of the broker's heap
 */
public record KafkaSettings(Path dataDirectory, String host, int port, int heapMegabytes) {

  public KafkaSettings {
    dataDirectory = dataDirectory.toAbsolutePath().normalize();
    requireNonNull(host, "host");
    Ports.requireValid(port);
    Heap.requireAtLeast(128, heapMegabytes);
  }

  /** A broker on loopback at a free port, with 384 MB of heap. */
  public static KafkaSettings in(Path dataDirectory) {
    return new KafkaSettings(dataDirectory, "127.0.0.1", 0, 384);
  }

  /** The same at another address. */
  public KafkaSettings at(String otherHost, int otherPort) {
    return new KafkaSettings(dataDirectory, otherHost, otherPort, heapMegabytes);
  }

  /** The same with another heap. */
  public KafkaSettings withHeap(int megabytes) {
    return new KafkaSettings(dataDirectory, host, port, megabytes);
  }
}
