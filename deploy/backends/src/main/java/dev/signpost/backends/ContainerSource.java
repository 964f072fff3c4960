package dev.signpost.backends;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.containers.ContainerFetchException;

/** Containers of the official images; local processes where the images cannot be had. */
final class ContainerSource implements Source {

  private static final Logger log = LoggerFactory.getLogger(ContainerSource.class);

  private final Lazy<ProcessSource> processes =
      new Lazy<>(() -> ProcessSource.because("its image cannot be had"));

  @Override
  public Kafka kafka() {
    return started("kafka", KafkaContainer::start, () -> processes.get().kafka());
  }

  @Override
  public Elasticsearch elasticsearch() {
    return started(
        "elasticsearch", ElasticsearchContainer::start, () -> processes.get().elasticsearch());
  }

  @Override
  public void close() {
    processes.ifMade(ProcessSource::close);
  }

  private static <T> T started(String name, Supplier<T> container, Supplier<T> process) {
    try {
      T backend = container.get();
      log.atInfo().log("{} for tests runs in a container: a Docker engine answers", name);
      return backend;
    } catch (ContainerFetchException withoutImage) {
      return process.get();
    }
  }
}
