package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.stream.Received;
import dev.signpost.tracing.Tracing;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Ends the trace of a change when readers see it. */
record TracedOutcomes<T>(Outcomes<T> outcomes, Tracing tracing) implements Outcomes<T> {
  @Override
  public void tell(Received<T> change, Result result, @Nullable String detail) {
    if (result == Result.VISIBLE) {
      ConsumerRecord<byte[], byte[]> record = change.raw();
      String page = new String(record.key(), StandardCharsets.UTF_8);
      var _ = tracing.stage("index", page, record.headers(), record.timestamp());
    }
    outcomes.tell(change, result, detail);
  }

  @Override
  public void flush() {
    outcomes.flush();
  }
}
