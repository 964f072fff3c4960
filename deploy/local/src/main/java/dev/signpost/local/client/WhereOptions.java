package dev.signpost.local.client;

import dev.signpost.local.parts.Part;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Host and ports. Picocli sets the fields. */
final class WhereOptions {
  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Host of the services (SIGNPOST_HOST; 127.0.0.1).")
  @Nullable String host;

  @Option(
      names = "--search-port",
      paramLabel = "PORT",
      description = "Port of the search service (SIGNPOST_SEARCH_PORT; 8080).")
  @Nullable Integer searchPort;

  @Option(
      names = "--ingest-port",
      paramLabel = "PORT",
      description = "Port of the ingest service (SIGNPOST_INGEST_PORT; 8081).")
  @Nullable Integer ingestPort;

  @Option(
      names = "--link-port",
      paramLabel = "PORT",
      description = "Port of the link service (SIGNPOST_LINK_PORT; 8082).")
  @Nullable Integer linkPort;

  @Option(
      names = "--elasticsearch-port",
      paramLabel = "PORT",
      description = "Port of Elasticsearch (SIGNPOST_ELASTICSEARCH_PORT; 19200).")
  @Nullable Integer elasticsearchPort;

  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      description = "Port of the Kafka broker (SIGNPOST_KAFKA_PORT; 19092).")
  @Nullable Integer kafkaPort;

  @Option(
      names = "--admin-port",
      paramLabel = "PORT",
      description =
          "Port for operators (SIGNPOST_ADMIN_PORT; 8083, a free one if --search-port is told).")
  @Nullable Integer adminPort;

  /** The ports that were set. */
  Map<Part, Integer> ports() {
    Map<Part, Integer> ports = new EnumMap<>(Part.class);
    put(ports, Part.SEARCH, searchPort);
    put(ports, Part.INGEST, ingestPort);
    put(ports, Part.LINK, linkPort);
    put(ports, Part.ELASTICSEARCH, elasticsearchPort);
    put(ports, Part.KAFKA, kafkaPort);
    put(ports, Part.ADMIN, adminPort);
    return ports;
  }

  private static void put(Map<Part, Integer> ports, Part part, @Nullable Integer port) {
    if (port != null) {
      ports.put(part, port);
    }
  }
}
