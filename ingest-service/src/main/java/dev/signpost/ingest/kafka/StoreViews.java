package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.pages.KnownPage;
import dev.signpost.ingest.pages.PagesView;
import dev.signpost.ingest.receipts.ReceiptsView;
import dev.signpost.streams.RunningStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Looks into the global stores of whichever streams run now. */
public final class StoreViews implements PagesView, ReceiptsView {
  private static final JsonCodec<Outcome> OUTCOME = JsonCodec.of(Outcome.class);

  private final RunningStreams streams;

  public StoreViews(RunningStreams streams) {
    this.streams = streams;
  }

  @Override
  public Optional<KnownPage> find(PageId id) {
    return read(
        StoreNames.PAGES,
        store -> Optional.ofNullable(store.get(id.toString())).map(KnownPage::fromBytes));
  }

  @Override
  public List<Outcome> outcomes(String receipt) {
    return read(
        StoreNames.RECEIPTS,
        store -> {
          List<Outcome> found = new ArrayList<>();
          try (KeyValueIterator<String, byte[]> entries =
              store.prefixScan(ReceiptKeys.prefix(receipt), new StringSerializer())) {
            entries.forEachRemaining(entry -> found.add(OUTCOME.decode(entry.value)));
          }
          return found;
        });
  }

  private <T> T read(String name, Function<ReadOnlyKeyValueStore<String, byte[]>, T> query) {
    try {
      return query.apply(streams.store(name));
    } catch (InvalidStateStoreException e) {
      throw new TransientFailureException("ledger: store " + name + " was closed", e);
    }
  }
}
