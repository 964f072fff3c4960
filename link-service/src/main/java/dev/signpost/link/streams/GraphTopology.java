package dev.signpost.link.streams;

import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.link.streams.Told.Outside;
import dev.signpost.link.streams.Told.ToConcept;
import dev.signpost.link.streams.Told.ToListing;
import dev.signpost.link.streams.Told.ToPages;
import dev.signpost.tracing.Tracing;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/**
 * The parts and how records flow between them:
 *
 * <pre>
 * pages ── reading ──▶ lexicon, dead-letters, outcomes
 *             │  └──────── to the concepts, by concept ──────▶ concepts [postings]
 *             ▼                                                  │
 *          listing ◀───── to the pages, by partition ────────────┘
 *             └──▶ links, outcomes
 * lexicon ══▶ global store lexicon, and the names texts are read with
 * </pre>
 *
 * Reading and listing are one task on the stores pages, contents, words and summaries: what a page
 * names is kept once and handed on by a call. What reading tells names the node it goes to, see
 * {@link Told#next}: asking every node whether it wants it costs more than the way there. Values
 * are bytes up to the processors, which decode them: a record that cannot be decoded is a case they
 * handle, not an exception of the framework.
 */
public final class GraphTopology {
  private static final Serde<byte[]> BYTES = Serdes.ByteArray();

  private final Options options;
  private final Ranking ranking;
  private final Function<String, KeyValueBytesStoreSupplier> stores;

  /**
   * What the topology is told from outside.
   *
   * @param prefix of the topics
   * @param foldAtMost how long work is put off in a burst
   */
  public record Options(
      String prefix, Duration foldAtMost, Clock clock, LinkMetrics metrics, Tracing tracing) {}

  /** On stores in files. */
  public GraphTopology(Options options, Ranking ranking) {
    this(options, ranking, Stores::persistentKeyValueStore);
  }

  GraphTopology(
      Options options, Ranking ranking, Function<String, KeyValueBytesStoreSupplier> stores) {
    this.options = options;
    this.ranking = ranking;
    this.stores = stores;
  }

  /**
   * A new topology; each may be run once.
   *
   * @param partitionsOfPages of the topic {@code pages}; those within follow it, so that a page and
   *     what it is told are in one task
   */
  Topology build(int partitionsOfPages) {
    Partitions partitions = new Partitions(partitionsOfPages);
    LexiconFeed feed = new LexiconFeed();
    GraphParts parts = GraphParts.of(feed, ranking, partitions, options);
    StreamsBuilder builder = new StreamsBuilder();
    addStores(builder, feed);
    KStream<byte[], Told> read =
        builder.stream(topic(Topic.PAGES), Consumed.with(BYTES, BYTES).withName("pages"))
            .process(
                () -> new ReadingProcessor(parts),
                Named.as("reading"),
                StoreNames.PAGES,
                StoreNames.CONTENTS,
                StoreNames.WORDS);
    KStream<byte[], Told> answered =
        read.mapValues(ToConcept.class::cast, Named.as(ToConcept.NEXT))
            .repartition(
                Repartitioned.<byte[], ToConcept>as("postings")
                    .withKeySerde(BYTES)
                    .withValueSerde(Forms.toConcept())
                    .withStreamPartitioner(partitions.concepts())
                    .withNumberOfPartitions(partitionsOfPages))
            .process(() -> new ConceptProcessor(parts), Named.as("concepts"), StoreNames.POSTINGS)
            .repartition(
                Repartitioned.<byte[], ToPages>as("answers")
                    .withKeySerde(BYTES)
                    .withValueSerde(Forms.toPages())
                    .withStreamPartitioner(partitions.answers())
                    .withNumberOfPartitions(partitionsOfPages))
            .mapValues(told -> (Told) told, Named.as(ToPages.NEXT));
    KStream<byte[], Outside> listed =
        read.mapValues(told -> told, Named.as(ToListing.NEXT))
            .merge(answered, Named.as("news"))
            .process(
                () -> new ListingProcessor(parts),
                Named.as("listing"),
                StoreNames.PAGES,
                StoreNames.CONTENTS,
                StoreNames.WORDS,
                StoreNames.SUMMARIES);
    publish(read.mapValues(Outside.class::cast, Named.as(Outside.NEXT)), "from-reading");
    publish(listed, "from-listing");
    return builder.build();
  }

  private void addStores(StreamsBuilder builder, LexiconFeed feed) {
    for (String store :
        new String[] {
          StoreNames.PAGES,
          StoreNames.CONTENTS,
          StoreNames.WORDS,
          StoreNames.SUMMARIES,
          StoreNames.POSTINGS
        }) {
      builder.addStateStore(StoreNames.logged(store, stores));
    }
    builder.addGlobalStore(
        StoreNames.global(StoreNames.LEXICON),
        topic(Topic.LEXICON),
        Consumed.with(BYTES, BYTES).withName("names"),
        feed::keeper);
  }

  private void publish(KStream<byte[], Outside> events, String name) {
    events.to(
        (key, told, context) -> topic(told.topic()),
        Produced.with(BYTES, Forms.outside()).withName(name));
  }

  private String topic(Topic topic) {
    return topic.name(options.prefix());
  }
}
