package dev.signpost.benchmarks.language;

import dev.signpost.language.text.Normaliser;
import dev.signpost.link.words.WordIndex;
import dev.signpost.link.words.WordLookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many pages the link service reads again for a name it did not know, by its own index, beside
 * the pages that hold the name's rarest word.
 */
final class RereadCount {
  private static final int NEW_NAMES = 1_000;

  private final SpeedCorpus corpus;
  private final Readout out;

  RereadCount(SpeedCorpus corpus, Readout out) {
    this.corpus = corpus;
    this.out = out;
  }

  void run() {
    WordIndex index = new WordIndex(new MemoryTable());
    Map<String, Integer> pagesWith = new HashMap<>();
    for (int page = 0; page < corpus.texts().size(); page++) {
      Set<String> words = Normaliser.distinctWords(corpus.texts().get(page));
      index.putWords(page, words);
      words.forEach(word -> pagesWith.merge(word, 1, Integer::sum));
    }
    index.write();
    WordLookup lookup = index.lookup();
    List<Long> lookedAt = new ArrayList<>();
    long rarest = 0;
    for (Collection<String> name : someNames()) {
      lookedAt.add((long) lookup.holding(name).length);
      rarest += name.stream().mapToInt(word -> pagesWith.getOrDefault(word, 0)).min().orElse(0);
    }
    long total = lookedAt.stream().mapToLong(Long::longValue).sum();
    out.count("reread.pages", "pages there are", corpus.texts().size());
    out.count("reread.names", "new names", lookedAt.size());
    out.count("reread.lookedAt", "pages looked at again, all names together", total);
    out.count("reread.withRarest", "pages with the name's rarest word, together", rarest);
  }

  private List<List<String>> someNames() {
    int step = Math.max(1, corpus.names().size() / NEW_NAMES);
    List<List<String>> some = new ArrayList<>();
    for (int i = 0; i < corpus.names().size(); i += step) {
      some.add(Normaliser.words(corpus.names().get(i)));
    }
    return some;
  }
}
