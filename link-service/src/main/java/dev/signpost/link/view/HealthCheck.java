package dev.signpost.link.view;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.view.GraphHealth.Pair;
import dev.signpost.link.view.GraphHealth.Saturated;
import dev.signpost.link.view.GraphHealth.Some;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks at every page once and says what is wrong with all of them together. */
final class HealthCheck {
  /** A page on every fourth page helps nobody; in a handful of pages that is no fault yet. */
  private static final int SATURATED_SHARE = 4;

  private static final int SATURATED_LEAST = 40;
  private static final String REGIONS = "regions";
  private static final String DECLARED = "declared";

  private final Map<PageId, Set<PageId>> links = new TreeMap<>();
  private final List<Refused> refused = new ArrayList<>();
  private final List<PageId> namedByNobody = new ArrayList<>();
  private final NamesInUse names = new NamesInUse();

  void look(PageInGraph page) {
    PageId id = page.card().id();
    links.put(
        id,
        page.blocks().values().stream()
            .flatMap(List::stream)
            .map(RelatedPage::page)
            .collect(Collectors.toCollection(TreeSet::new)));
    page.refused().stream().filter(one -> one.by().equals(REGIONS)).forEach(refused::add);
    if (id.kind().namesConcept() && id.kind() != PageKind.PHRASE) {
      if (!page.named()) {
        namedByNobody.add(id);
      }
      names.add(id, page.card());
    }
  }

  GraphHealth result(boolean complete) {
    Map<PageId, Integer> incoming = incoming();
    namedByNobody.sort(null);
    refused.sort(
        Comparator.comparing((Refused one) -> !one.rule().equals(DECLARED))
            .thenComparing(Refused::from)
            .thenComparing(Refused::to));
    return new GraphHealth(
        complete,
        links.size(),
        links.values().stream().mapToInt(Set::size).sum(),
        Some.of(links.keySet().stream().filter(page -> !incoming.containsKey(page)).toList()),
        Some.of(links.keySet().stream().filter(page -> links(page).isEmpty()).toList()),
        Some.of(oneWay()),
        Some.of(saturated(incoming)),
        Some.of(refused),
        Some.of(namedByNobody),
        Some.of(names.shared()),
        Some.of(names.nearDuplicates()));
  }

  private Map<PageId, Integer> incoming() {
    Map<PageId, Integer> incoming = new TreeMap<>();
    links.values().forEach(targets -> targets.forEach(to -> incoming.merge(to, 1, Integer::sum)));
    return incoming;
  }

  private List<Pair> oneWay() {
    List<Pair> pairs = new ArrayList<>();
    links.forEach((from, targets) ->
        targets.stream()
            .filter(to -> links.containsKey(to) && !links(to).contains(from))
            .forEach(to -> pairs.add(new Pair(from, to))));
    return pairs;
  }

  private List<Saturated> saturated(Map<PageId, Integer> incoming) {
    int most = Math.max(SATURATED_LEAST, links.size() / SATURATED_SHARE);
    return incoming.entrySet().stream()
        .filter(page -> page.getValue() > most)
        .map(page -> new Saturated(page.getKey(), page.getValue()))
        .sorted(Comparator.comparing(Saturated::pages).reversed().thenComparing(Saturated::page))
        .toList();
  }

  private Set<PageId> links(PageId page) {
    return links.getOrDefault(page, Set.of());
  }
}
