package dev.signpost.benchmarks.links;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.inprocess.LocalGraph;
import dev.signpost.link.inprocess.LocalGraph.Options;
import dev.signpost.link.metrics.LinkMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What a site of a size costs to link, and one change of a page in it.
 *
 * @param buildSeconds all pages at once: what a rebuild costs
 * @param p50Millis one change until all lists are right again
 * @param lists written for one change, mean
 * @param worked lists worked out for one change, mean
 * @param bytesPerPage in all tables
 * @param same whether the lists are those of a rebuild; null if that was not looked at
 */
record ChangeCost(
    int pages,
    double buildSeconds,
    double p50Millis,
    double p99Millis,
    double lists,
    double worked,
    long bytesPerPage,
    @org.jspecify.annotations.Nullable Boolean same) {
  private static final int WARM_UP = 50;

  static ChangeCost of(int pages, int changes, boolean compare) {
    GeneratedSite site = new GeneratedSite(pages);
    SimpleMeterRegistry counters = new SimpleMeterRegistry();
    Map<PageId, Integer> lists = new HashMap<>();
    try (RocksTables tables = new RocksTables()) {
      LocalGraph graph =
          new LocalGraph(
              new Options(1, tables, new LinkMetrics(counters), Set.of()),
              links -> lists.put(links.page(), hash(links)));
      long start = System.nanoTime();
      for (int page = 0; page < pages; page++) {
        graph.accept(PagesFile.published(site.page(page, 0), 1));
      }
      graph.settle();
      double build = (System.nanoTime() - start) / 1e9;
      long bytes = tables.bytes() / pages;
      int[] drafts = new int[pages];
      Random random = new Random(7);
      change(site, graph, drafts, random, WARM_UP);
      double written = published(counters);
      double worked = written + same(counters);
      double[] millis = change(site, graph, drafts, random, changes);
      return new ChangeCost(
          pages,
          build,
          millis[changes / 2],
          millis[(int) (changes * 0.99)],
          (published(counters) - written) / changes,
          (published(counters) + same(counters) - worked) / changes,
          bytes,
          compare ? lists.equals(rebuilt(site, drafts)) : null);
    }
  }

  /** Each time sorted, one page after the other at a draft it never had. */
  private static double[] change(
      GeneratedSite site, LocalGraph graph, int[] drafts, Random random, int changes) {
    double[] millis = new double[changes];
    for (int i = 0; i < changes; i++) {
      int page = random.nextInt(site.pages());
      drafts[page]++;
      var change = PagesFile.published(site.page(page, drafts[page]), 1 + drafts[page]);
      long start = System.nanoTime();
      graph.accept(change);
      graph.settle();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis;
  }

  private static Map<PageId, Integer> rebuilt(GeneratedSite site, int[] drafts) {
    Map<PageId, Integer> lists = new HashMap<>();
    LocalGraph graph =
        new LocalGraph(Options.inMemory(), links -> lists.put(links.page(), hash(links)));
    for (int page = 0; page < site.pages(); page++) {
      graph.accept(PagesFile.published(site.page(page, drafts[page]), 1));
    }
    graph.settle();
    return lists;
  }

  private static int hash(PageLinks links) {
    return links.blocks().toString().hashCode();
  }

  private static double published(SimpleMeterRegistry counters) {
    return counters.get("link.lists").tag("result", "published").counter().count();
  }

  private static double same(SimpleMeterRegistry counters) {
    return counters.get("link.lists").tag("result", "same").counter().count();
  }
}
