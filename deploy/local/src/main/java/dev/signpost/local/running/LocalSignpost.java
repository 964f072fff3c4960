package dev.signpost.local.running;

import dev.signpost.backends.BackendException;
import dev.signpost.backends.ElasticsearchProcess;
import dev.signpost.backends.ElasticsearchSettings;
import dev.signpost.backends.KafkaProcess;
import dev.signpost.backends.KafkaSettings;
import dev.signpost.ingest.IngestService;
import dev.signpost.ingest.IngestSettings;
import dev.signpost.ingest.contract.settings.SettingsFile;
import dev.signpost.link.LinkService;
import dev.signpost.link.LinkSettings;
import dev.signpost.local.parts.Address;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.state.AdminToken;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.StopSignal;
import dev.signpost.search.SearchService;
import dev.signpost.search.SearchSettings;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kafka and Elasticsearch beside this JVM, the three services in it. Closes in reverse order. */
final class LocalSignpost implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalSignpost.class);

  private final Addresses addresses;
  private final StateDirectory state;
  private final ServiceEnvironment environment;
  private final Consumer<String> doing;
  private final Deque<Running> running = new ArrayDeque<>();

  private record Running(Part part, Runnable close) {}

  /**
   * @param doing is told what is being done, whenever that changes
   */
  LocalSignpost(ServiceEnvironment environment, Consumer<String> doing) {
    this.addresses = environment.addresses();
    this.state = environment.state();
    this.environment = environment;
    this.doing = doing;
  }

  /**
   * Starts everything and returns the child processes; what is up when something fails is for
   * {@link #close}.
   *
   * @param stop asked between two parts
   */
  List<Backend> start(StopSignal stop) {
    new AdminToken(state.adminToken()).ensure();
    doing.accept("starting Kafka and Elasticsearch");
    Executor threads = task -> Thread.ofPlatform().name("start").start(task);
    CompletableFuture<Backend> kafka = CompletableFuture.supplyAsync(this::kafka, threads);
    CompletableFuture<Backend> elasticsearch =
        CompletableFuture.supplyAsync(this::elasticsearch, threads);
    List<Backend> backends = List.of(join(kafka), join(elasticsearch));
    start(stop, Part.INGEST, this::ingest);
    start(stop, Part.LINK, this::link);
    start(stop, Part.SEARCH, this::search);
    return backends;
  }

  private void start(StopSignal stop, Part part, Supplier<Runnable> starting) {
    if (!stop.isRequested()) {
      doing.accept("starting " + part.title());
      try {
        add(part, starting.get());
      } catch (RuntimeException e) {
        LOG.atError().setCause(e).log("service not started");
        throw new CommandFailedException(
            "%s cannot start: %s".formatted(part.title(), reason(e)), e);
      }
    }
  }

  /** Futures wrap what went wrong; settings say it in their own words. */
  private static String reason(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? reason(failure.getCause())
        : String.valueOf(failure.getMessage());
  }

  private Backend kafka() {
    Address address = addresses.address(Part.KAFKA);
    KafkaProcess kafka =
        KafkaProcess.start(KafkaSettings.in(state.kafka()).at(address.host(), address.port()));
    add(Part.KAFKA, kafka::close);
    return new Backend(Part.KAFKA, kafka::pid, kafka::restart);
  }

  private Backend elasticsearch() {
    Address address = addresses.address(Part.ELASTICSEARCH);
    ElasticsearchProcess elasticsearch =
        ElasticsearchProcess.start(
            ElasticsearchSettings.in(state.elasticsearch()).at(address.host(), address.port()));
    add(Part.ELASTICSEARCH, elasticsearch::close);
    return new Backend(Part.ELASTICSEARCH, elasticsearch::pid, elasticsearch::restart);
  }

  private Runnable ingest() {
    return IngestService.start(
            SettingsFile.read("ingest", IngestSettings.class, environment.of(Part.INGEST)),
            Clock.systemUTC())
        ::close;
  }

  private Runnable link() {
    return LinkService.start(
            SettingsFile.read("link", LinkSettings.class, environment.of(Part.LINK)),
            Clock.systemUTC())
        ::close;
  }

  private Runnable search() {
    return SearchService.start(
            SettingsFile.read("search", SearchSettings.class, environment.of(Part.SEARCH)),
            Clock.systemUTC())
        ::close;
  }

  private void add(Part part, Runnable close) {
    synchronized (running) {
      running.push(new Running(part, close));
    }
  }

  private static Backend join(CompletableFuture<Backend> starting) {
    try {
      return starting.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof BackendException refused) {
        throw new CommandFailedException(String.valueOf(refused.getMessage()), refused);
      }
      throw e;
    }
  }

  /** The last one started is the first to end: services drain while their backends still work. */
  @Override
  public void close() {
    synchronized (running) {
      while (!running.isEmpty()) {
        Running last = running.pop();
        doing.accept("stopping " + last.part().title());
        last.close().run();
      }
    }
  }
}
