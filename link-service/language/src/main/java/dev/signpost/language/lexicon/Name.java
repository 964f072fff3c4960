package dev.signpost.language.lexicon;

import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Normaliser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name as the lexicon takes it: its words in normal form. Not recognised are names without a
 * letter, of stop words only, with fewer than two characters, of more than {@link #LONGEST} words,
 * and those of {@code generic-names.txt}.
 *
 * @param words in normal form; empty if the name is not recognised
 * @param capitals whether it is an abbreviation, meant only where it stands in capitals
 */
public record Name(List<String> words, boolean capitals) {
  /** Longer names are whole sentences; phrase pages are found by other means than their title. */
  static final int LONGEST = 40;

  private static final int LONGEST_ABBREVIATION = 5;
  private static final Set<String> STOP_WORDS = dataSet("stop-words.txt");
  private static final Set<String> GENERIC = dataSet("generic-names.txt");

  public Name {
    words = List.copyOf(words);
  }

  /** Reads a name as written on a page. */
  public static Name of(String text) {
    List<String> words = Normaliser.words(text);
    boolean meaningful = words.stream().anyMatch(Name::carriesMeaning);
    if (!meaningful || words.size() > LONGEST || GENERIC.contains(String.join(" ", words))) {
      return new Name(List.of(), false);
    }
    return new Name(words, words.size() == 1 && abbreviation(text.strip()));
  }

  /** Whether texts are searched for it at all. */
  public boolean recognised() {
    return !words.isEmpty();
  }

  private static boolean carriesMeaning(String word) {
    return word.length() > 1
        && word.chars().anyMatch(Character::isLetter)
        && !STOP_WORDS.contains(word);
  }

  private static boolean abbreviation(String text) {
    return text.length() <= LONGEST_ABBREVIATION
        && text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static Set<String> dataSet(String file) {
    return DataFile.rows(Name.class, file).stream()
        .flatMap(row -> row.stream())
        .map(Normaliser::key)
        .collect(Collectors.toUnmodifiableSet());
  }
}
