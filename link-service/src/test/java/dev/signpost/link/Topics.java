package dev.signpost.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TopicSetup;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.ingest.contract.topics.TopicDefinition;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.PageLinks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;

/** The topics of a pipeline without its other services: pages are written, links are read. */
final class Topics implements AutoCloseable {
  private static final JsonCodec<ContentChange> CHANGES = JsonCodec.of(ContentChange.class);
  private static final JsonCodec<PageLinks> LINKS = JsonCodec.of(PageLinks.class);
  private static final JsonCodec<Outcome> OUTCOMES = JsonCodec.of(Outcome.class);

  final List<PageLinks> published = new ArrayList<>();
  final List<Outcome> outcomes = new ArrayList<>();
  final List<ConsumerRecord<byte[], byte[]>> deadLetters = new ArrayList<>();
  private final String prefix;
  private final KafkaProducer<byte[], byte[]> producer;
  private final KafkaConsumer<byte[], byte[]> consumer;

  Topics(String servers, String prefix) {
    this.prefix = prefix;
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      Awaitility.await()
          .ignoreException(TransientFailureException.class)
          .until(
              () -> TopicSetup.createMissing(admin, prefix, TopicDefinition.all()),
              created -> true);
    }
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers, "compression.type", "lz4"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers, "isolation.level", "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        List.of(Topic.LINKS, Topic.OUTCOMES, Topic.DEAD_LETTERS).stream()
            .flatMap(topic -> consumer.partitionsFor(topic.name(prefix)).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  void write(ContentChange change) {
    write(change.pageId().toString(), CHANGES.encode(change));
  }

  void write(String key, byte[] value) {
    write(Topic.PAGES, key, value);
  }

  void write(Topic topic, String key, byte[] value) {
    producer.send(new ProducerRecord<>(name(topic), key.getBytes(UTF_8), value));
  }

  String name(Topic topic) {
    return topic.name(prefix);
  }

  void flush() {
    producer.flush();
  }

  /** Reads what has come since; whether anything had. */
  boolean read(Duration atMost) {
    var records = consumer.poll(atMost);
    records
        .records(Topic.LINKS.name(prefix))
        .forEach(record -> published.add(LINKS.decode(record.value())));
    records
        .records(Topic.OUTCOMES.name(prefix))
        .forEach(record -> outcomes.add(OUTCOMES.decode(record.value())));
    records.records(Topic.DEAD_LETTERS.name(prefix)).forEach(deadLetters::add);
    return !records.isEmpty();
  }

  /** The last links of every page read so far. */
  Map<PageId, PageLinks> links() {
    Map<PageId, PageLinks> last = new TreeMap<>();
    published.forEach(links -> last.put(links.page(), links));
    return last;
  }

  Map<PageId, String> blocks() {
    Map<PageId, String> blocks = new TreeMap<>();
    links().forEach((page, links) -> blocks.put(page, links.revision() + " " + links.blocks()));
    return blocks;
  }

  List<String> related(String page, Block block) {
    PageLinks links = links().get(PageId.of(page));
    return links == null
        ? List.of()
        : links.blocks().getOrDefault(block, List.of()).stream()
            .map(entry -> entry.page().toString())
            .toList();
  }

  @Override
  public void close() {
    producer.close();
    consumer.close();
  }
}
