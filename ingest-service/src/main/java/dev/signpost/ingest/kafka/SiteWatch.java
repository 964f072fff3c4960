package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.quality.site.MarkedPage;
import dev.signpost.ingest.quality.site.SiteRules;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Holds pages against the site as the ledgers of one instance know it; they share it. */
final class SiteWatch {
  private final SiteRules rules;
  private final RecentPages recent = new RecentPages();

  SiteWatch(SiteRules rules) {
    this.rules = rules;
  }

  /** What the rules find wrong with a page, which from now on is one of the others. */
  List<Fault> admit(Page page, ReadOnlyKeyValueStore<String, byte[]> store) {
    MarkedPage marked = MarkedPage.of(page);
    List<Fault> faults = rules.check(marked, recent.over(new StoredSite(store)));
    recent.published(marked);
    return faults;
  }

  /**
   * Takes note of a change that was accepted, and adds the marks of its page to the headers it is
   * told with.
   */
  void accepted(ContentChange change, Headers headers) {
    switch (change) {
      case PageWithdrawn withdrawn -> recent.withdrawn(withdrawn.pageId());
      case PagePublished published ->
          recent.marks(published.pageId()).ifPresent(marks -> MarksHeader.add(marks, headers));
    }
  }
}
