package dev.signpost.language.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What a character counts as inside a word: compatibility forms, case and diacritics folded away
 * (NFKD, marks dropped, full case folding, æ œ ø ł đ spelt out). Worked out once for each block of
 * 256 characters met.
 */
final class CharFolding {
  /** Part of no word. */
  static final @Nullable String SEPARATOR = null;

  private static final int BLOCK = 256;
  private static final int APOSTROPHE = 0x02BC;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private final AtomicReferenceArray<@Nullable Block> blocks = new AtomicReferenceArray<>(BLOCK);

  /** Final, so that a block seen at all is seen complete. */
  private static final class Block {
    final @Nullable String[] folded = new String[BLOCK];
  }

  /** The letters and digits it stands for, empty for marks and joiners, null for a separator. */
  @Nullable String fold(char c) {
    int number = c >>> 8;
    Block block = blocks.get(number);
    if (block == null) {
      block = new Block();
      for (int i = 0; i < BLOCK; i++) {
        block.folded[i] = folded(number * BLOCK + i);
      }
      blocks.set(number, block);
    }
    return block.folded[c & 0xFF];
  }

  /** The same for any code point, not remembered. */
  @Nullable String foldRare(int codePoint) {
    return folded(codePoint);
  }

  private static @Nullable String folded(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          "";
      case Character.FORMAT -> codePoint == ZERO_WIDTH_SPACE ? SEPARATOR : "";
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          plain(codePoint);
      default -> SEPARATOR;
    };
  }

  private static @Nullable String plain(int codePoint) {
    String cased =
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(cased, Normalizer.Form.NFKD)
        .codePoints()
        .filter(letter -> Character.isLetterOrDigit(letter) && letter != APOSTROPHE)
        .forEach(letter -> append(letters, letter));
    return letters.isEmpty() ? SEPARATOR : letters.toString();
  }

  private static void append(StringBuilder letters, int letter) {
    switch (letter) {
      case 'æ' -> letters.append("ae");
      case 'œ' -> letters.append("oe");
      case 'ø' -> letters.append('o');
      case 'ł' -> letters.append('l');
      case 'đ', 'ð' -> letters.append('d');
      default -> letters.appendCodePoint(letter);
    }
  }
}
