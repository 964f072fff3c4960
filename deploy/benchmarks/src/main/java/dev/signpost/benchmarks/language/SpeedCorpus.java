package dev.signpost.benchmarks.language;

import dev.signpost.language.lexicon.Name;
import dev.signpost.language.text.Normaliser;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Names to look for and texts to look in. Names are in normal form, each one that a lexicon takes.
 *
 * @param texts as they were written
 */
record SpeedCorpus(List<String> names, List<String> texts) {
  private static final int MADE_UP_TEXTS = 400;
  private static final int WORDS_IN_A_TEXT = 900;

  SpeedCorpus {
    names = List.copyOf(names);
    texts = List.copyOf(texts);
  }

  /**
   * Real names first: titles and aliases of pages, findings, places in the body. As many as are
   * still missing are made of a place and a finding.
   */
  static SpeedCorpus of(Path data, int wanted) {
    PagesText pages = PagesText.read(data.resolve("medquad/pages.ndjson.gz"));
    List<String> findings = Vocabulary.names(data.resolve("vocabulary/imaging_findings.tsv"));
    List<String> places = Vocabulary.names(data.resolve("vocabulary/anatomy.tsv"));
    Set<String> names = new LinkedHashSet<>();
    take(findings, names);
    take(pages.names(), names);
    take(places, names);
    Random random = new Random(1);
    while (names.size() < wanted) {
      take(List.of(any(places, random) + " " + any(findings, random)), names);
    }
    return new SpeedCorpus(names.stream().limit(wanted).toList(), pages.texts());
  }

  /** Names of one to five made-up words, and texts in which one word in six begins a name. */
  static SpeedCorpus madeUp(int wanted) {
    Random random = new Random(1);
    List<String> words = random.ints(20_000, 2, 5).mapToObj(n -> word(n, random)).toList();
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < wanted) {
      take(List.of(phrase(words, 1 + random.nextInt(5), random)), names);
    }
    List<String> known = List.copyOf(names);
    return new SpeedCorpus(
        known, random.ints(MADE_UP_TEXTS).mapToObj(n -> text(words, known, random)).toList());
  }

  /** The texts in normal form, a space before and behind each. */
  List<String> plainTexts() {
    return texts.stream().map(text -> " " + Normaliser.key(text) + " ").toList();
  }

  /** The texts with an accent on every tenth letter e, each in two characters. */
  List<String> accentedTexts() {
    return texts.stream().map(SpeedCorpus::accented).toList();
  }

  private static String accented(String text) {
    StringBuilder accented = new StringBuilder(text.length() + text.length() / 64);
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      accented.append(c);
      if (c == 'e' && letters++ % 10 == 0) {
        accented.append('\u0301');
      }
    }
    return accented.toString();
  }

  private static void take(Collection<String> from, Set<String> names) {
    for (String text : from) {
      String name = Normaliser.key(text);
      if (Name.of(name).recognised()) {
        names.add(name);
      }
    }
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String word(int syllables, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append("bcdfglmnprtv".charAt(random.nextInt(12)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private static String phrase(List<String> words, int length, Random random) {
    StringBuilder phrase = new StringBuilder(any(words, random));
    for (int i = 1; i < length; i++) {
      phrase.append(' ').append(any(words, random));
    }
    return phrase.toString();
  }

  private static String text(List<String> words, List<String> names, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS_IN_A_TEXT; i++) {
      String next = any(random.nextInt(6) == 0 ? names : words, random);
      text.append(i % 12 == 0 ? next.toUpperCase(Locale.ROOT) : next);
      text.append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }
}
