package dev.signpost.language.text;

/** The steps from a folded word to its normal form. Folding a normal form again changes nothing. */
final class WordForms {
  private final Spelling spelling = new Spelling();
  private final Inflection inflection = new Inflection();

  /** Whether the word was not in normal form yet. */
  boolean normalise(Word word) {
    boolean spelt = spelling.foldParts(word);
    boolean singular = inflection.fold(word);
    boolean whole = spelling.foldWord(word);
    return spelt || singular || whole;
  }
}
