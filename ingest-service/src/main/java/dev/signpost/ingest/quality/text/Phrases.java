package dev.signpost.ingest.quality.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.PageKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The phrases of {@code phrases.txt}, all looked for in one pass: what a phrase costs a page is
 * nothing unless its first word stands there.
 */
public final class Phrases {
  private static final int FILTER = 1 << 14;
  private static final Phrases STANDARD = read("phrases.txt");

  private final Map<Long, List<Phrase>> byFirstWord;
  private final BitSet filter = new BitSet(FILTER);

  private Phrases(Map<Long, List<Phrase>> byFirstWord) {
    this.byFirstWord = Map.copyOf(byFirstWord);
    byFirstWord.keySet().forEach(hash -> filter.set(slot(hash)));
  }

  static Phrases standard() {
    return STANDARD;
  }

  /** Rules that have phrases. */
  public static Set<String> rules() {
    return STANDARD.byFirstWord.values().stream()
        .flatMap(List::stream)
        .map(Phrase::rule)
        .collect(Collectors.toSet());
  }

  /** What stands in these passages of a page of this kind. */
  List<PhraseHit> in(List<Passage> passages, PageKind kind) {
    List<PhraseHit> hits = new ArrayList<>(0);
    for (Passage passage : passages) {
      for (Sentence sentence : passage.words().sentences()) {
        find(passage, sentence, kind, hits);
      }
    }
    return hits;
  }

  private void find(Passage passage, Sentence sentence, PageKind kind, List<PhraseHit> hits) {
    Words words = passage.words();
    int before = hits.size();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!filter.get(slot(words.hash(i)))) {
        continue;
      }
      for (Phrase phrase : byFirstWord.getOrDefault(words.hash(i), List.of())) {
        int end = phrase.kinds().contains(kind) ? phrase.match(words, sentence, i) : -1;
        if (end >= 0 && isNew(hits.subList(before, hits.size()), phrase.rule(), words.start(i))) {
          hits.add(
              new PhraseHit(phrase.rule(), passage, sentence, words.start(i), words.end(end - 1)));
        }
      }
    }
  }

  /** Phrases of one rule may overlap; the first of them is enough. */
  private static boolean isNew(List<PhraseHit> hits, String rule, int start) {
    for (PhraseHit hit : hits) {
      if (hit.rule().equals(rule) && start < hit.end()) {
        return false;
      }
    }
    return true;
  }

  private static int slot(long hash) {
    return (int) (hash ^ (hash >>> 32)) & (FILTER - 1);
  }

  private static Phrases read(String resource) {
    Map<Long, List<Phrase>> phrases = new HashMap<>();
    try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource + " beside " + Phrases.class.getName());
      }
      String rule = "";
      Set<PageKind> kinds = Set.of();
      for (String line : new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList()) {
        if (line.startsWith("[")) {
          List<String> head = List.of(line.replaceAll("[\\[\\]]", "").split(" ", -1));
          rule = head.getFirst();
          kinds = kinds(head.subList(1, head.size()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          Phrase phrase = Phrase.parse(rule, kinds, line);
          phrase
              .slots()
              .getFirst()
              .forEach(
                  first -> phrases.computeIfAbsent(first, none -> new ArrayList<>()).add(phrase));
        }
      }
      return new Phrases(phrases);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static Set<PageKind> kinds(List<String> names) {
    return names.isEmpty()
        ? EnumSet.allOf(PageKind.class)
        : EnumSet.copyOf(Arrays.asList(names.stream().map(PageKind::of).toArray(PageKind[]::new)));
  }
}
