package dev.signpost.language.report;

import dev.signpost.language.lexicon.NamePlace;

/**
 * A name in its sentence.
 *
 * @param phrase the first of the words before it that belong to it: "mild left" before "effusion"
 * @param end one past the last word behind it that may still be said of it
 */
record Place(NamePlace name, int phrase, int end) {
  int from() {
    return name.at();
  }

  int to() {
    return name.atEnd();
  }
}
