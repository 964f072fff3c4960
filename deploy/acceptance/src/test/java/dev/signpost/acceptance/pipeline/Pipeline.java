package dev.signpost.acceptance.pipeline;

import dev.signpost.backends.Elasticsearch;
import dev.signpost.backends.ElasticsearchProcess;
import dev.signpost.backends.ElasticsearchSettings;
import dev.signpost.backends.KafkaProcess;
import dev.signpost.backends.KafkaSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Broker, Elasticsearch and the three services; one for all tests of the run. */
public final class Pipeline {
  private static final Pipeline SHARED = new Pipeline();

  private final Path directory;
  private final int adminPort = freePort();
  private final Collector collector = new Collector();
  private final KafkaProcess kafka;
  private final Elasticsearch elasticsearch;
  private final ServiceProcess ingest;
  private final ServiceProcess link;
  private final ServiceProcess search;

  private Pipeline() {
    try {
      directory = Files.createTempDirectory("signpost-acceptance");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    kafka = KafkaProcess.start(KafkaSettings.in(directory.resolve("kafka")));
    elasticsearch =
        ElasticsearchProcess.start(
            ElasticsearchSettings.in(directory.resolve("elasticsearch")).withHeap(1024));
    ingest = service("ingest", "dev.signpost.ingest.Main");
    link = service("link", "dev.signpost.link.Main");
    search = service("search", "dev.signpost.search.Main");
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    ingest.start();
    link.start();
    search.start();
  }

  /** The pipeline of this test run; started by the first test that asks. */
  public static Pipeline shared() {
    return SHARED;
  }

  public KafkaProcess kafka() {
    return kafka;
  }

  public Elasticsearch elasticsearch() {
    return elasticsearch;
  }

  public ServiceProcess ingest() {
    return ingest;
  }

  public ServiceProcess link() {
    return link;
  }

  public ServiceProcess search() {
    return search;
  }

  public Site site() {
    return new Site(ingest, link, search);
  }

  /** Who is told traces that callers bring. */
  public Collector collector() {
    return collector;
  }

  /** Who orders reindexes and the like. */
  public Operator operator() {
    return new Operator(adminPort);
  }

  /** One more instance of a service, with a state of its own; not started yet. */
  public ServiceProcess another(String name, String mainClass) {
    return new ServiceProcess(
        name,
        mainClass,
        freePort(),
        directory,
        Map.of(
            "SIGNPOST_KAFKA", kafka.bootstrapServers(),
            "SIGNPOST_ELASTICSEARCH", elasticsearch.uri().toString(),
            "SIGNPOST_DATA_DIRECTORY", directory.resolve(name + "-2").toString()));
  }

  /** The command line, with a state directory of that name. */
  public CommandLine commandLine(String name) {
    return new CommandLine(
        directory.resolve(name),
        Map.of(
            "SIGNPOST_INGEST_PORT", ingest.port(),
            "SIGNPOST_LINK_PORT", link.port(),
            "SIGNPOST_SEARCH_PORT", search.port(),
            "SIGNPOST_ADMIN_PORT", String.valueOf(adminPort),
            "SIGNPOST_ADMIN_TOKEN", Operator.TOKEN));
  }

  private ServiceProcess service(String name, String mainClass) {
    Map<String, String> environment = new HashMap<>(collector.environment());
    environment.put("SIGNPOST_KAFKA", kafka.bootstrapServers());
    environment.put("SIGNPOST_ELASTICSEARCH", elasticsearch.uri().toString());
    environment.put("SIGNPOST_DATA_DIRECTORY", directory.resolve(name).toString());
    environment.put("SIGNPOST_SEARCH_ADMIN_TOKEN_FILE", tokenFile().toString());
    environment.put("SIGNPOST_SEARCH_ADMIN_PORT", String.valueOf(adminPort));
    return new ServiceProcess(name, mainClass, freePort(), directory, environment);
  }

  private Path tokenFile() {
    try {
      return Files.writeString(directory.resolve("admin-token"), Operator.TOKEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close() {
    search.close();
    link.close();
    ingest.close();
    elasticsearch.close();
    kafka.close();
    collector.close();
  }
}
