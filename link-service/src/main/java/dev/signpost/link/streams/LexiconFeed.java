package dev.signpost.link.streams;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.lexicon.LiveLexicon;
import dev.signpost.language.lexicon.Name;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import dev.signpost.link.metrics.LinkMetrics;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the lexicon topic to the names texts are read with, and to the log that tells tasks what
 * changed. A phrase page's name is a report sentence: as a name it would hide the findings it
 * names, on its own page first of all, so phrases are found by what they name and not by their
 * name.
 */
final class LexiconFeed {
  private static final Logger LOG = LoggerFactory.getLogger(LexiconFeed.class);
  private static final JsonCodec<ConceptChange> CODEC = JsonCodec.of(ConceptChange.class);

  private final LiveLexicon lexicon = new LiveLexicon();
  private final AtomicLong applied = new AtomicLong();
  private final Set<Integer> partitions = new ConcurrentSkipListSet<>();
  private final LinkMetrics metrics;

  LexiconFeed(LinkMetrics metrics) {
    this.metrics = metrics;
  }

  LiveLexicon lexicon() {
    return lexicon;
  }

  /** Rises with every change. */
  long applied() {
    return applied.get();
  }

  /** The partitions changes came from. */
  Set<Integer> partitions() {
    return partitions;
  }

  /** Kafka Streams takes one to fill the store at start and one to go on from there. */
  Keeper keeper() {
    return new Keeper();
  }

  /** Keeps the store of the topic. */
  final class Keeper extends ContextualProcessor<byte[], byte[], Void, Void> {
    @Override
    public void process(Record<byte[], byte[]> record) {
      ConceptChange change;
      try {
        change = decode(record.value());
      } catch (MalformedEventException e) {
        LOG.atWarn()
            .addKeyValue("topic", "lexicon")
            .addKeyValue("error", e.getClass().getSimpleName())
            .log("no event of the lexicon, passed over");
        metrics.unreadableName();
        return;
      }
      if (change.concept().kind() != PageKind.PHRASE && lexicon.apply(change)) {
        RecordMetadata place = context().recordMetadata().orElseThrow();
        KeyValueStore<Bytes, byte[]> store = context().getStateStore(StoreNames.LEXICON);
        new StoreLexiconLog(store, LexiconFeed.this)
            .put(place.partition(), place.offset(), change.concept(), names(change));
        partitions.add(place.partition());
        applied.incrementAndGet();
      }
    }

    private static ConceptChange decode(byte[] value) {
      if (value == null) {
        throw new MalformedEventException("expected a value, found none", null);
      }
      return CODEC.decode(value);
    }

    /** Once for all tasks that will ask. */
    private static List<List<String>> names(ConceptChange change) {
      return switch (change) {
        case ConceptNamed named ->
            named.names().stream().map(Name::of).filter(Name::recognised).map(Name::words).toList();
        case ConceptRetired _ -> List.of();
      };
    }
  }
}
