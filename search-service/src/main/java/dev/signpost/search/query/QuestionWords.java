package dev.signpost.search.query;

import dev.signpost.search.index.IndexDefinition;
import java.util.Set;

/** Words that questions are made of and that say nothing of what they are about. */
record QuestionWords(Set<String> words) {

  /** The same that are left out of the question when pages are looked for. */
  static QuestionWords standard() {
    return new QuestionWords(IndexDefinition.questionWords());
  }

  boolean has(String word) {
    return word.length() < 2 || words.contains(word);
  }
}
