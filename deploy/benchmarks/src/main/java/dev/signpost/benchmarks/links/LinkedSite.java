package dev.signpost.benchmarks.links;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.Factor;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.inprocess.LocalGraph;
import dev.signpost.link.inprocess.LocalGraph.Options;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All pages of a site, linked once. */
final class LinkedSite {
  private final Map<PageId, PageLinks> links = new HashMap<>();

  LinkedSite(List<Page> pages, Factor... without) {
    LocalGraph graph =
        new LocalGraph(
            Options.inMemory().leavingOut(without), changed -> links.put(changed.page(), changed));
    pages.forEach(page -> graph.accept(PagesFile.published(page, 1)));
    graph.settle();
  }

  /** All entries of all blocks, each page once, best first: scores compare across blocks. */
  List<PageId> related(PageId page) {
    PageLinks of = links.get(page);
    return of == null
        ? List.of()
        : of.blocks().values().stream()
            .flatMap(List::stream)
            .sorted(
                Comparator.comparing(RelatedPage::score, Comparator.reverseOrder())
                    .thenComparing(RelatedPage::page))
            .map(RelatedPage::page)
            .distinct()
            .toList();
  }
}
