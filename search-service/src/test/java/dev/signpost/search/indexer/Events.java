package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.Received;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Events as the ledger writes them. */
final class Events {
  static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
  private static final JsonCodec<ContentChange> CODEC = JsonCodec.of(ContentChange.class);
  private static final JsonCodec<PageEvent> VIEW = JsonCodec.of(PageEvent.class);

  private Events() {}

  static Page page(String id, String title) {
    return new Page(
        PageId.of(id),
        title,
        "en",
        null,
        List.of("other name"),
        "A summary.\nOn two lines.",
        List.of(),
        List.of("lumbar"),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  static ContentChange published(String id, long revision) {
    return new PagePublished(
        "receipt-" + revision, page(id, "Title " + revision), revision, "d", List.of(), AT);
  }

  static ContentChange withdrawn(String id, long revision) {
    return new PageWithdrawn("receipt-" + revision, PageId.of(id), revision, AT);
  }

  static byte[] encoded(ContentChange change) {
    return CODEC.encode(change);
  }

  static Received<PageEvent> received(ContentChange change) {
    return received(encoded(change));
  }

  static Received<PageEvent> received(byte[] event) {
    return new Received<>(
        new ConsumerRecord<>("pages", 0, 0, new byte[0], event), VIEW.decode(event));
  }
}
