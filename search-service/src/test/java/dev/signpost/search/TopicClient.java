package dev.signpost.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TopicSetup;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.ingest.contract.topics.TopicDefinition;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.PageLinks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes what ledger and link service would, and reads what the indexer says. */
final class TopicClient implements AutoCloseable {
  static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
  private static final JsonCodec<ContentChange> CHANGES = JsonCodec.of(ContentChange.class);
  private static final JsonCodec<Outcome> OUTCOMES = JsonCodec.of(Outcome.class);

  private final String servers;
  private final String prefix;
  private final Producer<byte[], byte[]> producer;

  TopicClient(String servers, String prefix) {
    this.servers = servers;
    this.prefix = prefix;
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      TopicSetup.createMissing(admin, prefix, TopicDefinition.all());
    }
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers, "linger.ms", 5),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  void publish(Page page, long revision) {
    change(new PagePublished("receipt-" + revision, page, revision, "d", List.of(), AT));
  }

  void withdraw(PageId page, long revision) {
    change(new PageWithdrawn("receipt-" + revision, page, revision, AT));
  }

  void change(ContentChange change) {
    raw(Topic.PAGES, change.pageId().toString(), CHANGES.encode(change));
  }

  void links(PageLinks links) {
    raw(Topic.LINKS, links.page().toString(), JsonCodec.of(PageLinks.class).encode(links));
  }

  void concept(ConceptChange change) {
    raw(
        Topic.LEXICON,
        change.concept().toString(),
        JsonCodec.of(ConceptChange.class).encode(change));
  }

  void raw(Topic topic, String key, byte[] value) {
    var _ = producer.send(new ProducerRecord<>(topic.name(prefix), key.getBytes(UTF_8), value));
  }

  /** Puts a record among the dead letters, as a stage that gave up does. */
  void letter(String stage, Topic from, String key, byte[] value) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(Topic.DEAD_LETTERS.name(prefix), key.getBytes(UTF_8), value);
    Map.of(
            "stage",
            stage,
            "cause",
            "made to fail",
            "topic",
            from.name(prefix),
            "partition",
            "0",
            "offset",
            "7",
            "time",
            AT.toString())
        .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    var _ = producer.send(record);
    flush();
  }

  void flush() {
    producer.flush();
  }

  /** All records of the topic so far. */
  List<ConsumerRecord<byte[], byte[]>> all(Topic topic) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name(prefix)).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer.seekToBeginning(partitions);
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  /** What became of the revisions of a page, e.g. {@code 3 INDEXED}, in their order. */
  List<String> outcomes(String page) {
    return all(Topic.OUTCOMES).stream()
        .map(record -> OUTCOMES.decode(record.value()))
        .filter(outcome -> outcome.pageId().toString().equals(page))
        .map(outcome -> outcome.revision() + " " + outcome.result())
        .toList();
  }

  @Override
  public void close() {
    producer.close();
  }
}
