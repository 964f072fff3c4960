package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.Submission.DraftQuarantined;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.metrics.IngestMetrics.View;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps the view of {@code quarantine}; a record without value ends what was kept of the page. */
final class QuarantineProcessor extends ContextualProcessor<String, byte[], Void, Void> {
  private static final JsonCodec<DraftQuarantined> CODEC = JsonCodec.of(DraftQuarantined.class);

  private final IngestMetrics metrics;

  QuarantineProcessor(IngestMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    if (record.key() == null || !isReadable(record.value())) {
      metrics.unreadable(View.QUARANTINE);
      return;
    }
    KeyValueStore<String, byte[]> store = context().getStateStore(StoreNames.QUARANTINE);
    store.put(record.key(), record.value());
  }

  private static boolean isReadable(byte[] value) {
    try {
      return value == null || CODEC.decode(value).revision() > 0;
    } catch (MalformedEventException e) {
      return false;
    }
  }
}
