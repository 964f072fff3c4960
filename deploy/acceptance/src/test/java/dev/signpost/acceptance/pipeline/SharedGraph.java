package dev.signpost.acceptance.pipeline;

import dev.signpost.backends.Kafka;
import dev.signpost.backends.KafkaProcess;
import dev.signpost.backends.KafkaSettings;
import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.PageLinks;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker of its own, and instances of the link service that share the work on it. */
public final class SharedGraph implements AutoCloseable {
  private static final JsonCodec<ContentChange> CHANGES = JsonCodec.of(ContentChange.class);
  private static final JsonCodec<PageLinks> LINKS = JsonCodec.of(PageLinks.class);

  private final Kafka kafka;
  private final List<ServiceProcess> instances;
  private final KafkaProducer<byte[], byte[]> producer;

  /** Starts the broker and so many instances, and returns when all are ready. */
  public SharedGraph(int number) throws IOException {
    Path directory = Files.createTempDirectory("signpost-shared-graph");
    kafka = KafkaProcess.start(KafkaSettings.in(directory.resolve("kafka")));
    instances =
        IntStream.range(0, number).mapToObj(n -> instance(directory.resolve("link-" + n))).toList();
    instances.forEach(ServiceProcess::start);
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  private ServiceProcess instance(Path directory) {
    try (ServerSocket free = new ServerSocket(0)) {
      Files.createDirectories(directory);
      return new ServiceProcess(
          "link",
          "dev.signpost.link.Main",
          free.getLocalPort(),
          directory,
          Map.of(
              "SIGNPOST_KAFKA", kafka.bootstrapServers(),
              "SIGNPOST_DATA_DIRECTORY", directory.resolve("data").toString()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public ServiceProcess instance(int number) {
    return instances.get(number);
  }

  /** Publishes or withdraws a page, as the ledger would. */
  public void send(ContentChange change) {
    producer.send(
        new ProducerRecord<>(
            "pages", change.pageId().toString().getBytes(), CHANGES.encode(change)));
    producer.flush();
  }

  /**
   * The last links of every page, as a reader of the topic sees them who reads what is committed.
   */
  public Map<PageId, PageLinks> links() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", kafka.bootstrapServers());
    settings.put("isolation.level", "read_committed");
    Map<PageId, PageLinks> last = new TreeMap<>();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor("links").stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(record -> {
              PageLinks links = LINKS.decode(record.value());
              last.merge(links.page(), links, (a, b) -> a.version() > b.version() ? a : b);
            });
      }
    }
    return last;
  }

  @Override
  public void close() {
    producer.close();
    instances.forEach(ServiceProcess::close);
    kafka.close();
  }
}
