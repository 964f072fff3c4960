package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.metrics.IngestMetrics.View;
import dev.signpost.ingest.pages.KnownPage;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps the view of {@code pages}. A change that comes again, late, behind a higher revision leaves
 * the view as it is.
 */
final class PagesProcessor extends ContextualProcessor<String, byte[], Void, Void> {
  private final Consumer<String> changed;
  private final IngestMetrics metrics;

  /**
   * @param changed is told the id of each page whose view may be new
   */
  PagesProcessor(Consumer<String> changed, IngestMetrics metrics) {
    this.changed = changed;
    this.metrics = metrics;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    if (record.key() == null || record.value() == null) {
      metrics.unreadable(View.PAGES);
      return;
    }
    try {
      KnownPage page = KnownPage.ofEvent(record.value());
      KeyValueStore<String, byte[]> store = context().getStateStore(StoreNames.PAGES);
      byte[] before = store.get(record.key());
      KnownPage known = before == null ? null : KnownPage.fromBytes(before);
      if (known == null || known.revision() <= page.revision()) {
        store.put(record.key(), page.toBytes());
        long[] marks = MarksHeader.in(record.headers());
        SiteIndex.update(record.key(), known, page, marks, store);
      }
      changed.accept(record.key());
    } catch (MalformedEventException e) {
      metrics.unreadable(View.PAGES);
    }
  }
}
