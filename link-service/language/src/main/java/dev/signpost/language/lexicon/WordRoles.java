package dev.signpost.language.lexicon;

/** What the words of a text may do between the words of a name. Asked by index of the word. */
public interface WordRoles {
  /** Leads from the last word of a name to its first: "stenosis of". */
  boolean links(int word);

  /** May stand between: "of the left sixth rib". */
  boolean fills(int word);

  /** Joins two that share a word: "canal or foraminal stenosis". */
  boolean joins(int word);

  /**
   * Shows that the noun before it is complete: "of the kidney with", not "of the kidney capsule".
   */
  boolean closes(int word);
}
