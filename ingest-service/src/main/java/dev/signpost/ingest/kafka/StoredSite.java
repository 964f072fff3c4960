package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.pages.KnownPage;
import dev.signpost.ingest.quality.site.SiteView;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** The site as the view of {@code pages} has it. */
record StoredSite(ReadOnlyKeyValueStore<String, byte[]> store) implements SiteView {
  @Override
  public Standing standing(PageId id) {
    byte[] known = store.get(id.toString());
    if (known == null) {
      return Standing.UNKNOWN;
    }
    return KnownPage.fromBytes(known).digest() == null ? Standing.WITHDRAWN : Standing.PUBLISHED;
  }

  @Override
  public Optional<Page> page(PageId id) {
    byte[] known = store.get(id.toString());
    try {
      return known != null && KnownPage.fromBytes(known).change() instanceof PagePublished published
          ? Optional.of(published.page())
          : Optional.empty();
    } catch (MalformedEventException e) {
      return Optional.empty(); // its head could be read, which is all the view needs
    }
  }

  @Override
  public List<PageId> bearing(long mark) {
    return SiteIndex.bearing(mark, store).stream().map(PageId::of).toList();
  }
}
