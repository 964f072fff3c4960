package dev.signpost.search.curation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What two questions have in common that differ only in case, punctuation and spaces. */
final class QueryForm {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private QueryForm() {}

  /** The words, in lower case and compatibility form (NFKC), divided by single spaces. */
  static String of(String text) {
    return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining(" "));
  }
}
