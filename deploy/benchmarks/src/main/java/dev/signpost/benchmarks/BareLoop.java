package dev.signpost.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The floor under one change: produced, consumed, sent as a bulk of its own, and made searchable,
 * with nothing done about it on the way.
 */
final class BareLoop implements AutoCloseable {
  private static final String NAME = "floor";
  private static final Duration POLL = Duration.ofMillis(100);

  private final Cluster cluster;
  private final KafkaProducer<String, String> producer;
  private final KafkaConsumer<String, String> consumer;
  private final SynchronousQueue<String> visible = new SynchronousQueue<>();
  private final AtomicBoolean closing = new AtomicBoolean();
  private final Thread thread;

  /** Makes a topic and an index like that of pages. */
  BareLoop(String bootstrapServers, Cluster cluster) {
    this.cluster = cluster;
    cluster.createLike("pages", NAME);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Waiting.forResult(admin.createTopics(List.of(new NewTopic(NAME, 1, (short) 1))).all());
    }
    Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
    producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    thread = Thread.ofPlatform().name("bare-loop").start(this::consume);
  }

  /** Seconds until the document can be found. */
  double put(String id, String document) {
    long start = System.nanoTime();
    Waiting.forResult(producer.send(new ProducerRecord<>(NAME, 0, id, document)));
    try {
      String _ = visible.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void consume() {
    consumer.assign(List.of(new TopicPartition(NAME, 0)));
    try {
      while (!closing.get()) {
        for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
          ByteArrayOutputStream bulk = new ByteArrayOutputStream();
          bulk.writeBytes("{\"index\":{\"_id\":\"%s\"}}%n".formatted(record.key()).getBytes(UTF_8));
          bulk.writeBytes((record.value() + "\n").getBytes(UTF_8));
          cluster.bulk(NAME, bulk.toByteArray());
          cluster.refresh(NAME);
          visible.put(record.key());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.set(true);
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    consumer.close();
    producer.close();
  }
}
