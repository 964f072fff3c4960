package dev.signpost.link.streams;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.language.region.Regions;
import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.tracing.Tracing;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;

/** The topology on one partition without a broker, and what it has written so far. */
final class TestGraph implements AutoCloseable {
  private static final JsonCodec<ContentChange> CHANGES = JsonCodec.of(ContentChange.class);
  private static final JsonCodec<PageLinks> LINKS = JsonCodec.of(PageLinks.class);
  private static final JsonCodec<Outcome> OUTCOMES = JsonCodec.of(Outcome.class);
  private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
  private static final Duration TICK = Duration.ofMillis(100);

  /** After a burst each of three stages waits a second for it to cease, one after the other. */
  private static final Duration UNTIL_QUIET = Duration.ofSeconds(4);

  final MeterRegistry metrics = new SimpleMeterRegistry();
  final List<PageLinks> published = new ArrayList<>();
  final List<Outcome> outcomes = new ArrayList<>();
  private final TopologyTestDriver driver;
  private final TestInputTopic<String, byte[]> pages;
  private final TestOutputTopic<String, byte[]> links;
  private final TestOutputTopic<String, byte[]> reports;
  private final TestOutputTopic<String, byte[]> dead;

  private TestGraph(Function<String, KeyValueBytesStoreSupplier> stores, Duration foldAtMost) {
    GraphTopology topology =
        new GraphTopology(
            new GraphTopology.Options(
                "", foldAtMost, Clock.systemUTC(), new LinkMetrics(metrics), Tracing.off()),
            new Ranking(Regions.standard()),
            stores);
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "link");
    driver = new TopologyTestDriver(topology.build(1), properties, AT);
    pages =
        driver.createInputTopic(
            Topic.PAGES.name(""), new StringSerializer(), new ByteArraySerializer());
    links = output(Topic.LINKS);
    reports = output(Topic.OUTCOMES);
    dead = output(Topic.DEAD_LETTERS);
  }

  static TestGraph inMemory() {
    return new TestGraph(Stores::inMemoryKeyValueStore, Duration.ofMillis(500));
  }

  static TestGraph onRocksDb() {
    return new TestGraph(Stores::persistentKeyValueStore, Duration.ofMillis(500));
  }

  static PagePublished published(Page page, long revision) {
    return new PagePublished(
        page.id() + "@" + revision, page, revision, ContentDigest.of(page), List.of(), AT);
  }

  static PageWithdrawn withdrawn(PageId page, long revision) {
    return new PageWithdrawn(page + "@" + revision, page, revision, AT);
  }

  void pipe(ContentChange change) {
    pipe(change.pageId().toString(), CHANGES.encode(change));
  }

  void pipe(String key, byte[] value) {
    pages.pipeInput(key, value);
  }

  /** Writes to the lexicon past the graph. */
  void disturbLexicon(String key, byte[] value) {
    driver
        .createInputTopic(Topic.LEXICON.name(""), new StringSerializer(), new ByteArraySerializer())
        .pipeInput(key, value);
  }

  void publish(Page page, long revision) {
    pipe(published(page, revision));
    settle();
  }

  void withdraw(PageId page, long revision) {
    pipe(withdrawn(page, revision));
    settle();
  }

  /** Lets time pass until all is quiet. */
  void settle() {
    for (long i = UNTIL_QUIET.dividedBy(TICK); i > 0; i--) {
      tick();
    }
  }

  void tick() {
    driver.advanceWallClockTime(TICK);
    links.readValuesToList().forEach(links -> published.add(LINKS.decode(links)));
    reports.readValuesToList().forEach(outcome -> outcomes.add(OUTCOMES.decode(outcome)));
  }

  List<TestRecord<String, byte[]>> deadLetters() {
    return dead.readRecordsToList();
  }

  /** The last links of every page. */
  Map<PageId, PageLinks> links() {
    Map<PageId, PageLinks> last = new TreeMap<>();
    published.forEach(links -> last.put(links.page(), links));
    return last;
  }

  /** The blocks of every page. */
  Map<PageId, String> blocks() {
    Map<PageId, String> blocks = new TreeMap<>();
    links().forEach((page, links) -> blocks.put(page, links.blocks().toString()));
    return blocks;
  }

  List<String> related(String page, Block block) {
    return entries(page, block).stream().map(entry -> entry.page().toString()).toList();
  }

  List<RelatedPage> entries(String page, Block block) {
    PageLinks links = links().get(PageId.of(page));
    return links == null ? List.of() : links.blocks().getOrDefault(block, List.of());
  }

  double count(String name, String... tags) {
    return metrics.get(name).tags(tags).counter().count();
  }

  @Override
  public void close() {
    driver.close();
  }

  private TestOutputTopic<String, byte[]> output(Topic topic) {
    return driver.createOutputTopic(
        topic.name(""), new StringDeserializer(), new ByteArrayDeserializer());
  }
}
