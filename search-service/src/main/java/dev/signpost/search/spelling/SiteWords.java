package dev.signpost.search.spelling;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.text.Normaliser;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the site's names, and in the names of how many concepts each stands. */
public final class SiteWords implements Consumer<ConceptChange> {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<PageId, Names> concepts = new ConcurrentHashMap<>();
  private final Map<String, Integer> words = new ConcurrentHashMap<>();
  private final Map<String, Integer> forms = new ConcurrentHashMap<>();

  private record Names(long revision, Set<String> words) {
    static final Names NONE = new Names(-1, Set.of());
  }

  /**
   * Follows a change; an older revision than the one known changes nothing. One thread at a time.
   */
  @Override
  public void accept(ConceptChange change) {
    Names known = concepts.getOrDefault(change.concept(), Names.NONE);
    if (change.revision() < known.revision()) {
      return;
    }
    Set<String> told =
        switch (change) {
          case ConceptNamed named -> words(String.join(" ", named.names()));
          case ConceptRetired retired -> Set.of();
        };
    concepts.put(change.concept(), new Names(change.revision(), told));
    told.forEach(word -> count(word, 1));
    known.words().forEach(word -> count(word, -1));
  }

  /** Whether a name holds the word, be it in another number or spelling. */
  public boolean knows(String word) {
    return words.containsKey(word) || forms.containsKey(Normaliser.key(word));
  }

  /** In the names of how many concepts each word stands; changes as the site does. */
  Map<String, Integer> counts() {
    return words;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void count(String word, int change) {
    words.merge(word, change, SiteWords::sum);
    forms.merge(Normaliser.key(word), change, SiteWords::sum);
  }

  @SuppressWarnings("NullAway") // null takes the entry away
  private static Integer sum(Integer known, Integer change) {
    return known + change == 0 ? null : known + change;
  }
}
