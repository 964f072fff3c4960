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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of the site's names, and in the names of how many concepts each stands. */
public final class SiteWords implements Consumer<ConceptChange> {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<PageId, Names> concepts = new ConcurrentHashMap<>();
  private final Map<Integer, Map<String, SiteWord>> byLength = new ConcurrentHashMap<>();
  private final Map<Integer, WordTable> tables = new ConcurrentHashMap<>();
  private final Map<String, Integer> forms = new ConcurrentHashMap<>();

  /**
   * A word of the site's names.
   *
   * @param letters it has, see {@link Slips#letters}
   * @param sound see {@link Sound}
   * @param concepts in the names of how many it stands
   */
  record SiteWord(String text, long letters, String sound, int concepts) {
    SiteWord(String text, int concepts) {
      this(text, Slips.letters(text), Sound.of(text), concepts);
    }

    private SiteWord standingIn(int others) {
      return new SiteWord(text, letters, sound, others);
    }
  }

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
    return ofLength(word.length()).containsKey(word) || forms.containsKey(Normaliser.key(word));
  }

  /** All words, as they are while they are gone through. */
  Stream<SiteWord> all() {
    return byLength.values().stream().flatMap(words -> words.values().stream());
  }

  /** The words of so many letters as they are now. */
  WordTable table(int length) {
    return tables.computeIfAbsent(length, letters -> new WordTable(ofLength(letters).values()));
  }

  private Map<String, SiteWord> ofLength(int length) {
    return byLength.getOrDefault(length, Map.of());
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void count(String word, int change) {
    byLength
        .computeIfAbsent(word.length(), length -> new ConcurrentHashMap<>())
        .compute(word, (text, known) -> changed(text, known, change));
    tables.remove(word.length());
    forms.merge(Normaliser.key(word), change, SiteWords::sum);
  }

  private static @Nullable SiteWord changed(String text, @Nullable SiteWord known, int change) {
    if (known == null) {
      return new SiteWord(text, change);
    }
    int concepts = known.concepts() + change;
    return concepts == 0 ? null : known.standingIn(concepts);
  }

  @SuppressWarnings("NullAway") // null takes the entry away
  private static Integer sum(Integer known, Integer change) {
    return known + change == 0 ? null : known + change;
  }
}
