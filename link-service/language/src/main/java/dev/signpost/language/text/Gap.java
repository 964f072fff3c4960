package dev.signpost.language.text;

/** What stands between two words, from least to most; kept as a byte beside each word. */
public final class Gap {
  /** Spaces, hyphens, slashes: nothing that parts words of one name. */
  public static final byte NONE = 0;

  public static final byte COMMA = 1;

  /** An opening bracket. */
  public static final byte OPEN = 2;

  /** A closing bracket. */
  public static final byte CLOSE = 3;

  /** Semicolon, colon or dash: a new clause begins. */
  public static final byte CLAUSE = 4;

  /** A new sentence, list item, table cell or paragraph. */
  public static final byte SENTENCE = 5;

  private Gap() {}
}
