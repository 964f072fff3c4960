package dev.signpost.link.concepts;

import dev.signpost.language.text.DataFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code function-words.txt}, lower case. */
final class FunctionWords {
  private static final Set<String> WORDS =
      DataFile.rows(FunctionWords.class, "function-words.txt").stream()
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private FunctionWords() {}

  static boolean contain(String word) {
    return WORDS.contains(word);
  }
}
