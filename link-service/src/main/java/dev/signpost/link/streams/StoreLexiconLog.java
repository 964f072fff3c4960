package dev.signpost.link.streams;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.reading.LexiconLog;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import dev.signpost.link.table.Keys;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The log in the global store: under each concept the place of its latest change, under each place
 * the concept and its names. Places that were overtaken are taken out. Records that were no change
 * are kept apart, by their place.
 */
record StoreLexiconLog(KeyValueStore<Bytes, byte[]> store, LexiconFeed feed) implements LexiconLog {
  private static final byte CONCEPT = 'c';
  private static final byte PLACE = 'p';
  private static final byte NO_CHANGE = 'n';

  @Override
  public long applied() {
    return feed.applied();
  }

  @Override
  public List<Change> after(IntToLongFunction positions, int most) {
    List<Change> changes = new ArrayList<>();
    for (int partition : feed.partitions()) {
      long from = positions.applyAsLong(partition) + 1;
      try (KeyValueIterator<Bytes, byte[]> places =
          store.range(key(PLACE, partition, from), key(PLACE, partition, Long.MAX_VALUE))) {
        while (places.hasNext() && changes.size() < most) {
          changes.add(change(places.next()));
        }
      }
    }
    return changes;
  }

  @Override
  public long passedOver() {
    return feed.passedOver();
  }

  @Override
  public List<NoChange> noChangesAfter(IntToLongFunction positions) {
    List<NoChange> records = new ArrayList<>();
    for (int partition : feed.partitions()) {
      long from = positions.applyAsLong(partition) + 1;
      try (KeyValueIterator<Bytes, byte[]> places =
          store.range(key(NO_CHANGE, partition, from), key(NO_CHANGE, partition, Long.MAX_VALUE))) {
        places.forEachRemaining(entry -> records.add(noChange(entry)));
      }
    }
    return records;
  }

  void put(NoChange record) {
    store.put(
        key(NO_CHANGE, record.partition(), record.offset()),
        new BytesWriter()
            .optional(record.key(), BytesWriter::bytes)
            .optional(record.value(), BytesWriter::bytes)
            .text(record.cause())
            .toBytes());
  }

  void put(int partition, long offset, PageId concept, List<List<String>> names) {
    Bytes key = concept(concept);
    byte[] before = store.get(key);
    if (before != null) {
      store.delete(Bytes.wrap(before));
    }
    Bytes place = key(PLACE, partition, offset);
    store.put(key, place.get());
    store.put(
        place,
        new BytesWriter()
            .page(concept)
            .list(names, (out, words) -> out.list(words, BytesWriter::text))
            .toBytes());
  }

  private static NoChange noChange(KeyValue<Bytes, byte[]> entry) {
    ByteBuffer place = ByteBuffer.wrap(entry.key.get(), 1, Integer.BYTES + Long.BYTES);
    BytesReader in = new BytesReader(entry.value);
    return new NoChange(
        place.getInt(),
        place.getLong(),
        in.optional(BytesReader::bytes),
        in.optional(BytesReader::bytes),
        in.text());
  }

  private static Change change(KeyValue<Bytes, byte[]> entry) {
    ByteBuffer place = ByteBuffer.wrap(entry.key.get(), 1, Integer.BYTES + Long.BYTES);
    BytesReader in = new BytesReader(entry.value);
    return new Change(
        place.getInt(), place.getLong(), in.page(), in.list(name -> name.list(BytesReader::text)));
  }

  private static Bytes concept(PageId concept) {
    byte[] id = Keys.of(concept);
    return Bytes.wrap(ByteBuffer.allocate(id.length + 1).put(CONCEPT).put(id).array());
  }

  private static Bytes key(byte kind, int partition, long offset) {
    return Bytes.wrap(
        ByteBuffer.allocate(1 + Integer.BYTES + Long.BYTES)
            .put(kind)
            .putInt(partition)
            .putLong(offset)
            .array());
  }
}
