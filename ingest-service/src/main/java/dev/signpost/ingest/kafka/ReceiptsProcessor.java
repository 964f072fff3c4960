package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.metrics.IngestMetrics.View;
import dev.signpost.ingest.receipts.ReceiptIds;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps the view of {@code outcomes}: one entry for each receipt, stage and result, so that an
 * outcome told again changes nothing. Receipts sort by time; old ones are cut off at the front.
 */
final class ReceiptsProcessor extends ContextualProcessor<String, byte[], Void, Void> {
  private static final JsonCodec<Outcome> CODEC = JsonCodec.of(Outcome.class);
  private static final int SWEEP_EVERY = 1_000;
  private static final int SWEEP_AT_MOST = 4 * SWEEP_EVERY;

  private final Duration keep;
  private final Consumer<String> changed;
  private final IngestMetrics metrics;
  private final AtomicInteger sinceSweep = new AtomicInteger();
  private final AtomicReference<String> sweptTo = new AtomicReference<>("");

  /**
   * @param changed is told the id of each page something was reported of
   */
  ReceiptsProcessor(Duration keep, Consumer<String> changed, IngestMetrics metrics) {
    this.keep = keep;
    this.changed = changed;
    this.metrics = metrics;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    try {
      if (record.value() == null) {
        throw new MalformedEventException("expected a value", null);
      }
      Outcome outcome = CODEC.decode(record.value());
      KeyValueStore<String, byte[]> store = context().getStateStore(StoreNames.RECEIPTS);
      store.put(ReceiptKeys.key(outcome), record.value());
      changed.accept(outcome.pageId().toString());
      if (sinceSweep.incrementAndGet() >= SWEEP_EVERY) {
        sinceSweep.set(0);
        sweep(store);
      }
    } catch (MalformedEventException e) {
      metrics.unreadable(View.RECEIPTS);
    }
  }

  /** Deletes from where the last sweep ended, so that it does not wade through its own deletes. */
  private void sweep(KeyValueStore<String, byte[]> store) {
    Instant oldest = Instant.ofEpochMilli(context().currentSystemTimeMs()).minus(keep);
    try (KeyValueIterator<String, byte[]> old =
        store.range(sweptTo.get(), ReceiptIds.lowestAt(oldest))) {
      for (int i = 0; i < SWEEP_AT_MOST && old.hasNext(); i++) {
        String key = old.next().key;
        store.delete(key);
        sweptTo.set(key);
      }
    }
  }
}
