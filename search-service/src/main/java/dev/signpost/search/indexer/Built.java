package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.stream.Received;
import dev.signpost.search.index.IndexKind;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a record of the log becomes in the index, built as the feed builds it.
 *
 * @param json the document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Built(String id, long version, byte[] json) {
  private static final JsonCodec<PageEvent> PAGES = JsonCodec.of(PageEvent.class);
  private static final JsonCodec<LinksEvent> LINKS = JsonCodec.of(LinksEvent.class);

  /** Nothing where the record is no event: it is among the dead letters. */
  public static Optional<Built> of(IndexKind kind, ConsumerRecord<byte[], byte[]> record) {
    byte[] value = record.value();
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          of(
              switch (kind) {
                case PAGES -> Documents.ofPage(new Received<>(record, PAGES.decode(value)));
                case LINKS -> Documents.ofLinks(new Received<>(record, LINKS.decode(value)));
              }));
    } catch (MalformedEventException e) {
      return Optional.empty();
    }
  }

  private static Built of(Document document) {
    byte[] json = new byte[document.size()];
    int end = document.writeTo(json, 0);
    return new Built(document.id(), document.version(), Arrays.copyOf(json, end));
  }

  Document document() {
    return new Document(id, version, "", json, 0, json.length);
  }
}
