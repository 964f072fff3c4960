package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.stream.CodecSerde;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.ingest.ledger.LedgerEntry;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.metrics.Telemetry;
import dev.signpost.ingest.quality.site.SiteRules;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The parts and how records flow between them:
 *
 * <pre>
 * submissions ── judge [stores ledger, quarantined] ──▶ pages, outcomes, quarantine, dead-letters
 *                  ▲ looks for clashes, duplicates, link targets
 * pages    ══▶ global store pages
 * outcomes ══▶ global store receipts
 * quarantine ══▶ global store quarantine
 * </pre>
 *
 * Values are bytes up to the processors, which decode them: a record that cannot be decoded is a
 * case they handle, not an exception of the framework.
 */
public final class LedgerTopology {
  private static final List<Topic> SINKS =
      List.of(Topic.PAGES, Topic.OUTCOMES, Topic.QUARANTINE, Topic.DEAD_LETTERS);

  private final String prefix;
  private final Duration keepReceipts;
  private final SiteRules rules;
  private final Consumer<String> changed;
  private final Telemetry telemetry;

  /**
   * @param prefix of the topics
   * @param rules that need other pages
   * @param changed is told the id of each page whose views changed
   */
  public LedgerTopology(
      String prefix,
      Duration keepReceipts,
      SiteRules rules,
      Consumer<String> changed,
      Telemetry telemetry) {
    this.prefix = prefix;
    this.keepReceipts = keepReceipts;
    this.rules = rules;
    this.changed = changed;
    this.telemetry = telemetry;
  }

  /** A new topology; each may be run once. */
  Topology build() {
    Topology topology = new Topology();
    IngestMetrics metrics = telemetry.metrics();
    SiteWatch site = new SiteWatch(rules);
    topology
        .addSource(
            Topic.SUBMISSIONS.name(),
            new StringDeserializer(),
            new ByteArrayDeserializer(),
            Topic.SUBMISSIONS.name(prefix))
        .addProcessor("judge", () -> new LedgerProcessor(site, telemetry), Topic.SUBMISSIONS.name())
        .addStateStore(ledgerStore(), "judge")
        .addStateStore(quarantinedStore(), "judge");
    for (Topic sink : SINKS) {
      topology.addSink(
          sink.name(),
          sink.name(prefix),
          new StringSerializer(),
          new ByteArraySerializer(),
          "judge");
    }
    addView(topology, StoreNames.PAGES, Topic.PAGES, () -> new PagesProcessor(changed, metrics));
    addView(
        topology,
        StoreNames.RECEIPTS,
        Topic.OUTCOMES,
        () -> new ReceiptsProcessor(keepReceipts, changed, metrics));
    addView(
        topology, StoreNames.QUARANTINE, Topic.QUARANTINE, () -> new QuarantineProcessor(metrics));
    return topology;
  }

  private void addView(
      Topology topology,
      String store,
      Topic topic,
      ProcessorSupplier<String, byte[], Void, Void> keeper) {
    topology.addGlobalStore(
        viewStore(store),
        topic.name() + "-view",
        new StringDeserializer(),
        new ByteArrayDeserializer(),
        topic.name(prefix),
        store + "-keeper",
        keeper);
  }

  private static StoreBuilder<KeyValueStore<String, LedgerEntry>> ledgerStore() {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(StoreNames.LEDGER),
            Serdes.String(),
            CodecSerde.of(LedgerEntry.class))
        .withCachingDisabled();
  }

  private static StoreBuilder<KeyValueStore<String, Long>> quarantinedStore() {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(StoreNames.QUARANTINED), Serdes.String(), Serdes.Long())
        .withCachingDisabled();
  }

  private static StoreBuilder<KeyValueStore<String, byte[]>> viewStore(String name) {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
        .withCachingDisabled()
        .withLoggingDisabled();
  }
}
