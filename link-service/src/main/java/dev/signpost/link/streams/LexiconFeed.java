package dev.signpost.link.streams;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.language.lexicon.LiveLexicon;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.reading.LexiconLog;
import dev.signpost.link.reading.LexiconLog.NoChange;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Applies the lexicon topic to the names texts are read with, and to the log that tells tasks what
 * changed.
 */
final class LexiconFeed {
  private static final JsonCodec<ConceptChange> CODEC = JsonCodec.of(ConceptChange.class);

  private final LiveLexicon lexicon = new LiveLexicon();
  private final AtomicLong applied = new AtomicLong();
  private final AtomicLong passedOver = new AtomicLong();
  private final Set<Integer> partitions = new ConcurrentSkipListSet<>();

  LiveLexicon lexicon() {
    return lexicon;
  }

  /** Rises with every change. */
  long applied() {
    return applied.get();
  }

  /** Rises with every record that is no change. */
  long passedOver() {
    return passedOver.get();
  }

  /** The partitions records came from. */
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
      RecordMetadata place = context().recordMetadata().orElseThrow();
      KeyValueStore<Bytes, byte[]> store = context().getStateStore(StoreNames.LEXICON);
      StoreLexiconLog log = new StoreLexiconLog(store, LexiconFeed.this);
      partitions.add(place.partition());
      try {
        ConceptChange change = decode(record.value());
        if (LexiconLog.counts(change) && lexicon.apply(change)) {
          log.put(place.partition(), place.offset(), change.concept(), LexiconLog.names(change));
          applied.incrementAndGet();
        }
      } catch (MalformedEventException e) {
        String cause = String.valueOf(e.getMessage());
        log.put(
            new NoChange(place.partition(), place.offset(), record.key(), record.value(), cause));
        passedOver.incrementAndGet();
      }
    }

    private static ConceptChange decode(byte @Nullable [] value) {
      if (value == null) {
        throw new MalformedEventException("expected a value, found none", null);
      }
      return CODEC.decode(value);
    }
  }
}
