package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.Submission.DraftQuarantined;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.pages.KnownPage;
import dev.signpost.ingest.pages.PagesView;
import dev.signpost.ingest.quality.site.MarkedPage;
import dev.signpost.ingest.quality.site.SiteRules;
import dev.signpost.ingest.quarantine.QuarantineView;
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
import org.jspecify.annotations.Nullable;

/** Looks into the global stores of whichever streams run now. */
public final class StoreViews implements PagesView, ReceiptsView, QuarantineView {
  private static final JsonCodec<Outcome> OUTCOME = JsonCodec.of(Outcome.class);
  private static final JsonCodec<DraftQuarantined> DRAFT = JsonCodec.of(DraftQuarantined.class);

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

  @Override
  public Optional<DraftQuarantined> quarantined(PageId page) {
    return read(
        StoreNames.QUARANTINE,
        store -> Optional.ofNullable(store.get(page.toString())).map(DRAFT::decode));
  }

  @Override
  public List<DraftQuarantined> quarantined(@Nullable PageId after, int atMost) {
    String from = after == null ? null : after + "\0";
    return read(
        StoreNames.QUARANTINE,
        store -> {
          List<DraftQuarantined> found = new ArrayList<>();
          try (KeyValueIterator<String, byte[]> entries = store.range(from, null)) {
            while (entries.hasNext() && found.size() < atMost) {
              found.add(DRAFT.decode(entries.next().value));
            }
          }
          return found;
        });
  }

  /**
   * Holds a page against the site.
   *
   * @throws TransientFailureException while the view is not there
   */
  public List<Fault> check(Page page, SiteRules rules) {
    return read(StoreNames.PAGES, store -> rules.check(MarkedPage.of(page), new StoredSite(store)));
  }

  private <T> T read(String name, Function<ReadOnlyKeyValueStore<String, byte[]>, T> query) {
    try {
      return query.apply(streams.store(name));
    } catch (InvalidStateStoreException e) {
      throw new TransientFailureException("ledger: store " + name + " was closed", e);
    }
  }
}
