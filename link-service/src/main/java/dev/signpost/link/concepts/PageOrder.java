package dev.signpost.link.concepts;

import dev.signpost.ingest.contract.PageId;
import java.util.Comparator;

/** The order of pages where nothing else decides; cheaper than that of their joined names. */
public final class PageOrder {
  public static final Comparator<PageId> BY_KIND_AND_SLUG =
      Comparator.comparing(PageId::kind).thenComparing(PageId::slug);

  private PageOrder() {}
}
