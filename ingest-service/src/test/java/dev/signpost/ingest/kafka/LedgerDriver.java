package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.metrics.Telemetry;
import dev.signpost.ingest.pages.KnownPage;
import dev.signpost.ingest.quality.policy.Severities;
import dev.signpost.ingest.quality.site.SiteRules;
import dev.signpost.ingest.receipts.ReceiptIds;
import dev.signpost.tracing.Tracing;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The topology of the ledger without a broker. */
final class LedgerDriver implements AutoCloseable {
  static final Duration KEEP = Duration.ofDays(7);

  private static final JsonCodec<Submission> SUBMISSION = JsonCodec.of(Submission.class);

  private final AtomicReference<Instant> time =
      new AtomicReference<>(Instant.parse("2026-05-02T10:00:00Z"));
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final List<String> changed = new ArrayList<>();
  private final ReceiptIds receiptIds = new ReceiptIds(new MovedClock());
  private final TopologyTestDriver driver;
  private final TestInputTopic<String, byte[]> submissions;
  private final TestOutputTopic<String, byte[]> pages;
  private final TestOutputTopic<String, byte[]> outcomes;
  private final TestOutputTopic<String, byte[]> quarantine;
  private final TestOutputTopic<String, byte[]> deadLetters;

  LedgerDriver() {
    LedgerTopology topology =
        new LedgerTopology(
            "t-",
            KEEP,
            SiteRules.of(Severities.USUAL),
            changed::add,
            new Telemetry(new IngestMetrics(registry), Tracing.off()));
    driver = new TopologyTestDriver(topology.build(), properties(), time.get());
    submissions = input("t-submissions");
    pages = output("t-pages");
    outcomes = output("t-outcomes");
    quarantine = output("t-quarantine");
    deadLetters = output("t-dead-letters");
  }

  void submit(Submission submission) {
    submit(submission.pageId().toString(), SUBMISSION.encode(submission));
  }

  void submit(String key, byte[] value) {
    submissions.pipeInput(key, value);
  }

  /** Writes to a topic past the ledger. */
  void disturb(String topic, byte[] value) {
    disturb(topic, "term/lesion", value);
  }

  void disturb(String topic, String key, byte[] value) {
    input(topic).pipeInput(key, value);
  }

  void advance(Duration by) {
    time.updateAndGet(now -> now.plus(by));
    driver.advanceWallClockTime(by);
  }

  /** Changes told since the last call. */
  List<ContentChange> changes() {
    JsonCodec<ContentChange> codec = JsonCodec.of(ContentChange.class);
    return pages.readValuesToList().stream().map(codec::decode).toList();
  }

  /** Outcomes told since the last call. */
  List<Outcome> outcomes() {
    JsonCodec<Outcome> codec = JsonCodec.of(Outcome.class);
    return outcomes.readValuesToList().stream().map(codec::decode).toList();
  }

  /** Revisions put into quarantine since the last call; 0 where a quarantine ended. */
  List<Long> quarantine() {
    JsonCodec<Submission> codec = JsonCodec.of(Submission.class);
    return quarantine.readValuesToList().stream()
        .map(value -> value == null ? 0L : codec.decode(value).revision())
        .toList();
  }

  List<TestRecord<String, byte[]>> deadLetters() {
    return deadLetters.readRecordsToList();
  }

  static String header(TestRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  KnownPage page(PageId id) {
    KeyValueStore<String, byte[]> store = driver.getKeyValueStore(StoreNames.PAGES);
    return KnownPage.fromBytes(store.get(id.toString()));
  }

  List<Outcome> receipt(String receipt) {
    KeyValueStore<String, byte[]> store = driver.getKeyValueStore(StoreNames.RECEIPTS);
    List<Outcome> found = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> entries =
        store.prefixScan(ReceiptKeys.prefix(receipt), new StringSerializer())) {
      entries.forEachRemaining(entry -> found.add(JsonCodec.of(Outcome.class).decode(entry.value)));
    }
    return found;
  }

  List<String> changed() {
    return changed;
  }

  ReceiptIds receiptIds() {
    return receiptIds;
  }

  double counted(String name) {
    return registry.find(name).counters().stream().mapToDouble(Counter::count).sum();
  }

  @Override
  public void close() {
    driver.close();
  }

  private TestInputTopic<String, byte[]> input(String topic) {
    return driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer());
  }

  private TestOutputTopic<String, byte[]> output(String topic) {
    return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "ledger-test");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
    try {
      properties.put(
          StreamsConfig.STATE_DIR_CONFIG, Files.createTempDirectory("ledger-test").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private final class MovedClock extends Clock {
    @Override
    public Instant instant() {
      return time.get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
