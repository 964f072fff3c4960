package dev.signpost.language.lexicon;

/** How a name is looked for. The less strict kind comes first. */
enum NameKind {
  /** Words in any case. */
  WORDS,
  /** An abbreviation, meant only where it stands in capitals. */
  CAPITALS,
  /** The wording of a phrase page, found apart from names. */
  PHRASE;

  /** Whether it counts at a place that is read for phrases or for names, in capitals or not. */
  boolean counts(boolean asPhrase, boolean inCapitals) {
    return switch (this) {
      case WORDS -> !asPhrase;
      case CAPITALS -> !asPhrase && inCapitals;
      case PHRASE -> asPhrase;
    };
  }
}
