package dev.signpost.link.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Once quiet, the lists are those of the pages as they are now, however they came to be. */
class AnyHistoryTest {
  /** One revision of one page arrives; then a few ticks pass. */
  record Arrival(int page, int revision, int ticks) {}

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void listsEqualThoseOfARebuild(
      @ForAll("histories") List<Arrival> history, @ForAll("seeds") long seed) {
    SmallSite site = new SmallSite(seed);
    try (TestGraph lived = TestGraph.inMemory();
        TestGraph rebuilt = TestGraph.inMemory()) {
      history.forEach(arrival -> deliver(site, arrival, lived));
      lived.settle();

      latest(history).forEach((page, revision) -> rebuilt.pipe(site.change(page, revision)));
      rebuilt.settle();

      assertThat(lived.blocks()).isEqualTo(rebuilt.blocks());
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void redeliveryOfAnyPrefixWritesNothing(
      @ForAll("histories") List<Arrival> history,
      @ForAll("seeds") long seed,
      @ForAll("cuts") int cut) {
    SmallSite site = new SmallSite(seed);
    try (TestGraph graph = TestGraph.inMemory()) {
      history.forEach(arrival -> deliver(site, arrival, graph));
      graph.settle();
      Map<PageId, String> before = graph.blocks();
      int published = graph.published.size();

      history
          .subList(0, Math.min(cut, history.size()))
          .forEach(arrival -> deliver(site, arrival, graph));
      graph.settle();

      assertThat(graph.blocks()).isEqualTo(before);
      assertThat(graph.published).hasSize(published);
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void everyRevisionThatWasNewsGetsExactlyOneOutcome(
      @ForAll("histories") List<Arrival> history, @ForAll("seeds") long seed) {
    SmallSite site = new SmallSite(seed);
    try (TestGraph graph = TestGraph.inMemory()) {
      Map<Integer, Integer> known = new TreeMap<>();
      List<String> news =
          history.stream()
              .filter(a -> known.merge(a.page, a.revision, Math::max) == a.revision)
              .map(a -> site.change(a.page, a.revision).receipt())
              .distinct()
              .toList();
      history.forEach(arrival -> deliver(site, arrival, graph));
      graph.settle();

      assertThat(graph.outcomes.stream().map(outcome -> outcome.receipt()))
          .containsExactlyInAnyOrderElementsOf(news);
    }
  }

  @Provide
  Arbitrary<List<Arrival>> histories() {
    Arbitrary<Arrival> arrival =
        Combinators.combine(
                Arbitraries.integers().between(0, SmallSite.PAGES - 1),
                Arbitraries.integers().between(1, SmallSite.REVISIONS),
                Arbitraries.integers().between(0, 3))
            .as(Arrival::new);
    return arrival.list().ofMinSize(1).ofMaxSize(30);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, 1_000_000);
  }

  @Provide
  Arbitrary<Integer> cuts() {
    return Arbitraries.integers().between(1, 30);
  }

  private static Map<Integer, Integer> latest(List<Arrival> history) {
    Map<Integer, Integer> latest = new TreeMap<>();
    history.forEach(arrival -> latest.merge(arrival.page, arrival.revision, Math::max));
    return latest;
  }

  private static void deliver(SmallSite site, Arrival arrival, TestGraph graph) {
    graph.pipe(site.change(arrival.page, arrival.revision));
    for (int i = 0; i < arrival.ticks; i++) {
      graph.tick();
    }
  }
}
