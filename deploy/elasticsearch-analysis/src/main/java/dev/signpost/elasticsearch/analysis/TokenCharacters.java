package dev.signpost.elasticsearch.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.elasticsearch.common.settings.Settings;

/**
 * The {@code token_chars} setting: which characters belong to a word; none named means every one.
 */
final class TokenCharacters {

  private TokenCharacters() {}

  static IntPredicate of(Settings settings) {
    List<String> names = settings.getAsList("token_chars");
    if (names.isEmpty()) {
      return character -> true;
    }
    String custom = settings.get("custom_token_chars", "");
    return names.stream().map(name -> named(name, custom)).reduce(IntPredicate::or).orElseThrow();
  }

  private static IntPredicate named(String name, String custom) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "letter" -> Character::isLetter;
      case "digit" -> Character::isDigit;
      case "whitespace" -> Character::isWhitespace;
      case "punctuation", "punct" -> TokenCharacters::isPunctuation;
      case "symbol" -> TokenCharacters::isSymbol;
      case "custom" -> character -> custom.indexOf(character) >= 0;
      default -> throw new IllegalArgumentException("Unknown token type: '" + name + "'");
    };
  }

  private static boolean isPunctuation(int character) {
    return switch (Character.getType(character)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isSymbol(int character) {
    return switch (Character.getType(character)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
