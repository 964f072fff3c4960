package dev.signpost.ingest.quality.site;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site made of the pages that were put into it: for drafts that are checked together. */
public final class MemorySite implements SiteView {
  private final Map<PageId, Page> pages = new HashMap<>();
  private final Map<Long, List<PageId>> byMark = new HashMap<>();

  /** Adds a page; a second one of the same id does not count. */
  public void add(Page page) {
    if (pages.putIfAbsent(page.id(), page) == null) {
      for (long mark : MarkedPage.of(page).marks()) {
        byMark.computeIfAbsent(mark, none -> new ArrayList<>(1)).add(page.id());
      }
    }
  }

  @Override
  public Standing standing(PageId id) {
    return pages.containsKey(id) ? Standing.PUBLISHED : Standing.UNKNOWN;
  }

  @Override
  public Optional<Page> page(PageId id) {
    return Optional.ofNullable(pages.get(id));
  }

  @Override
  public List<PageId> bearing(long mark) {
    return byMark.getOrDefault(mark, List.of());
  }
}
