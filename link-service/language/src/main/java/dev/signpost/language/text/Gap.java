package dev.signpost.language.text;

/** What stands between two words, from least to most; kept as a byte beside each word. */
public final class Gap {
  /** Spaces, hyphens, slashes: nothing that parts words of one name. */
  public static final byte NONE = 0;

  /** A comma or a bracket. */
  public static final byte COMMA = 1;

  /** Semicolon, colon or dash: a new clause may begin. */
  public static final byte CLAUSE = 2;

  /** A new sentence, list item, table cell or paragraph. */
  public static final byte SENTENCE = 3;

  private Gap() {}
}
