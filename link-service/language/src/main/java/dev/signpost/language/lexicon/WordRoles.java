package dev.signpost.language.lexicon;

/** What the words of a text may do between the words of a name. Asked by index of the word. */
public interface WordRoles {
  /** Leads from the last word of a name to its first: "stenosis of". */
  boolean links(int word);

  /** May stand between a name's last word and what leads to its first: "stone is seen in". */
  boolean carries(int word);

  /** The first word of the label the word stands under, "Right kidney: …"; itself if none. */
  int labelBegin(int word);

  /** One past the last word of that label; the word itself if there is none. */
  int labelEnd(int word);

  /** May stand between: "of the left sixth rib". */
  boolean fills(int word);

  /** Joins two that share a word: "canal or foraminal stenosis". */
  boolean joins(int word);

  /**
   * Shows that the noun before it is complete: "of the kidney with", not "of the kidney capsule".
   */
  boolean closes(int word);
}
