package dev.signpost.search.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.stream.DeadLetters;
import dev.signpost.ingest.contract.stream.EventWriter;
import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.stream.TopicSetup;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.ingest.contract.topics.TopicDefinition;
import dev.signpost.search.deadletters.LetterBox;
import dev.signpost.tracing.Tracing;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** One Kafka cluster and the names of our topics on it. Consumers handed out are the caller's. */
public final class Broker implements Health.Source, AutoCloseable {
  private static final String STAGE = "index";
  private static final int LOOK_MILLIS = 3_000;

  private final ClientSettings settings;
  private final String prefix;
  private final Admin admin;
  private final Producer<byte[], byte[]> producer;
  private final DeadLetters deadLetters;
  private final Tracing tracing = Tracing.ofEnvironment("search");
  private volatile Health health = Health.down("kafka: not asked yet");

  /**
   * Connects in the background.
   *
   * @param prefix of all topic and group names
   */
  public Broker(String bootstrapServers, String prefix, Clock clock) {
    this.settings = new ClientSettings(bootstrapServers);
    this.prefix = prefix;
    this.admin = Admin.create(settings.common());
    this.producer =
        new KafkaProducer<>(
            settings.producer(), new ByteArraySerializer(), new ByteArraySerializer());
    this.deadLetters = new DeadLetters(producer, Topic.DEAD_LETTERS.name(prefix), STAGE, clock);
  }

  /**
   * Makes the topics that are missing.
   *
   * @throws TransientFailureException if the broker is away
   */
  public void createMissingTopics() {
    TopicSetup.createMissing(admin, prefix, TopicDefinition.all());
  }

  /** A member of the group, subscribed to the topic, reading from the beginning at first. */
  public Consumer<byte[], byte[]> member(String group, Topic topic) {
    Consumer<byte[], byte[]> consumer = consumer(settings.member(prefix + group));
    consumer.subscribe(List.of(topic.name(prefix)));
    return consumer;
  }

  /**
   * A reader of the whole topic from its beginning, in no group.
   *
   * @throws org.apache.kafka.common.errors.RetriableException if the broker is away
   */
  public Consumer<byte[], byte[]> follower(Topic topic) {
    Consumer<byte[], byte[]> consumer = consumer(settings.follower());
    try {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name(prefix)).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return consumer;
    } catch (RuntimeException e) {
      consumer.close();
      throw e;
    }
  }

  /**
   * Appends one record and returns when the broker has it.
   *
   * @throws TransientFailureException if it does not
   */
  public void append(
      Topic topic, @Nullable String key, byte @Nullable [] value, Map<String, String> headers) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            topic.name(prefix), null, key == null ? null : key.getBytes(UTF_8), value);
    headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    try {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new TransientFailureException("kafka: not confirmed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  /** A writer of outcomes. */
  public EventWriter<Outcome> outcomes() {
    return new EventWriter<>(producer, Topic.OUTCOMES.name(prefix), JsonCodec.of(Outcome.class));
  }

  /** Where the log begins and ends, and how far groups are. */
  public Positions positions() {
    return new Positions(admin, prefix);
  }

  /** Reads parts of topics. */
  public LogScan scan() {
    return new LogScan(this);
  }

  /** What stands before the name of every topic and group. */
  public String prefix() {
    return prefix;
  }

  /** What all stages could not process. */
  public LetterBox letters(Clock clock) {
    return new KafkaLetterBox(this, prefix, clock);
  }

  /** Who is told of changes under way. */
  public Tracing tracing() {
    return tracing;
  }

  /** Where records go that can never be indexed. */
  public DeadLetters deadLetters() {
    return deadLetters;
  }

  /** Asks whether it answers; returns at once. */
  public CompletionStage<Health> look() {
    return admin
        .describeCluster(new DescribeClusterOptions().timeoutMs(LOOK_MILLIS))
        .nodes()
        .toCompletionStage()
        .handle((nodes, failure) ->
            health = failure == null ? Health.up() : Health.down("kafka: does not answer"));
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public void close() {
    tracing.close();
    producer.close(ClientSettings.CLOSE_WITHIN);
    admin.close(ClientSettings.CLOSE_WITHIN);
  }

  private static Consumer<byte[], byte[]> consumer(Map<String, Object> config) {
    return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
