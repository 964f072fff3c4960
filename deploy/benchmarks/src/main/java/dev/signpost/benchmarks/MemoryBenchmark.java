package dev.signpost.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.signpost.backends.Elasticsearch;
import dev.signpost.backends.ElasticsearchProcess;
import dev.signpost.backends.ElasticsearchSettings;
import dev.signpost.backends.Kafka;
import dev.signpost.backends.KafkaProcess;
import dev.signpost.backends.KafkaSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Resident memory of the three services, each in a process of its own as they are deployed: after
 * the start, and after all pages were imported, linked and searched for. Linux only.
 */
final class MemoryBenchmark {
  private static final Duration WITHIN = Duration.ofHours(1);
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);
  private static final int QUESTIONS = 2_000;
  private static final double MEGABYTE = 1024 * 1024;

  private final Corpus corpus;
  private final List<String> javaOptions;
  private final PrintStream out;
  private final HttpClient http = HttpClient.newHttpClient();

  MemoryBenchmark(Corpus corpus, List<String> javaOptions, PrintStream out) {
    this.corpus = corpus;
    this.javaOptions = List.copyOf(javaOptions);
    this.out = out;
  }

  void run() {
    try (TemporaryDirectory directory = TemporaryDirectory.named("signpost-bench");
        Kafka kafka = KafkaProcess.start(KafkaSettings.in(directory.path().resolve("kafka")));
        Elasticsearch elasticsearch =
            ElasticsearchProcess.start(
                ElasticsearchSettings.in(directory.path().resolve("elasticsearch")));
        ConsumerLag lag = new ConsumerLag(kafka.bootstrapServers())) {
      Map<String, String> environment =
          Map.of(
              "SIGNPOST_KAFKA", kafka.bootstrapServers(),
              "SIGNPOST_ELASTICSEARCH", elasticsearch.uri().toString(),
              "SIGNPOST_SEARCH_ADMIN_PORT", "" + LocalSignpost.freePort());
      try (ServiceProcess ingest = start("ingest", directory.path(), environment);
          ServiceProcess link = start("link", directory.path(), environment);
          ServiceProcess search = start("search", directory.path(), environment)) {
        List<ServiceProcess> services = List.of(ingest, link, search);
        services.forEach(service -> print("started", service));
        load(ingest, new Cluster(elasticsearch.uri()), lag);
        ask(search);
        services.forEach(service -> print("loaded", service));
        out.printf("%,d pages, %,d links%n", corpus.size(), links(link.uri("/v1/graph/health")));
      }
    }
  }

  private ServiceProcess start(String name, Path directory, Map<String, String> environment) {
    return new ServiceProcess(name, javaOptions, directory, environment);
  }

  private void load(ServiceProcess ingest, Cluster cluster, ConsumerLag lag) {
    try (DraftSender sender = new DraftSender(ingest.uri("/v1/pages?gate=lenient"))) {
      sender.send(corpus.atRevision(1));
    }
    Waiting.until(
        "all pages visible and all topics read",
        WITHIN,
        LOOK_EVERY,
        () -> cluster.count("pages") >= corpus.size() && lag.total() == 0);
  }

  private void ask(ServiceProcess search) {
    corpus.drafts().stream()
        .limit(QUESTIONS)
        .map(draft -> URLEncoder.encode(draft.path("title").asText(), StandardCharsets.UTF_8))
        .forEach(title -> get(search.uri("/v1/search?q=" + title)));
  }

  private int links(URI health) {
    try {
      return new ObjectMapper().readTree(get(health)).path("links").asInt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] get(URI uri) {
    try {
      return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void print(String when, ServiceProcess service) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-8s %-7s resident %4.0f MB (of it %.0f of files), at most %4.0f MB",
            when,
            service.name(),
            service.resident() / MEGABYTE,
            service.residentOfFiles() / MEGABYTE,
            service.mostResident() / MEGABYTE));
  }
}
