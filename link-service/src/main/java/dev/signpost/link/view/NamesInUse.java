package dev.signpost.link.view;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.lexicon.Name;
import dev.signpost.language.text.Normaliser;
import dev.signpost.link.pages.PageCard;
import dev.signpost.link.view.GraphHealth.Pair;
import dev.signpost.link.view.GraphHealth.SharedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who goes by which names. */
final class NamesInUse {
  /** Titles of which so much is the same are one title to a reader. */
  private static final double NEAR = 0.74;

  /** Beyond so many symptoms that are compared each with each. */
  private static final int MOST_SYMPTOMS = 3_000;

  private final Map<String, Set<PageId>> owners = new TreeMap<>();
  private final Map<PageId, Set<String>> symptoms = new TreeMap<>();

  void add(PageId page, PageCard card) {
    for (String name : card.names()) {
      List<String> words = Name.of(name).words();
      if (!words.isEmpty()) {
        owners.computeIfAbsent(String.join(" ", words), n -> new TreeSet<>()).add(page);
      }
    }
    if (page.kind() == PageKind.SYMPTOM && symptoms.size() < MOST_SYMPTOMS) {
      symptoms.put(page, Normaliser.distinctWords(card.names().getFirst()));
    }
  }

  List<SharedName> shared() {
    return owners.entrySet().stream()
        .filter(name -> name.getValue().size() > 1)
        .map(name -> new SharedName(name.getKey(), List.copyOf(name.getValue())))
        .toList();
  }

  List<Pair> nearDuplicates() {
    List<Pair> pairs = new ArrayList<>();
    List<PageId> pages = List.copyOf(symptoms.keySet());
    for (int i = 0; i < pages.size(); i++) {
      for (PageId other : pages.subList(i + 1, pages.size())) {
        if (likeness(pages.get(i), other) > NEAR) {
          pairs.add(new Pair(pages.get(i), other));
        }
      }
    }
    return pairs;
  }

  /** Jaccard's index of the words of the titles. */
  private double likeness(PageId one, PageId other) {
    Set<String> words = symptoms.getOrDefault(one, Set.of());
    Set<String> both = new HashSet<>(words);
    Set<String> others = symptoms.getOrDefault(other, Set.of());
    both.retainAll(others);
    return (double) both.size() / Math.max(1, words.size() + others.size() - both.size());
  }
}
