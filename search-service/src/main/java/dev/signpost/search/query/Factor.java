package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One reason for a page to be found and to stand higher; one heading in {@code relevancy.md}. */
interface Factor {
  /** Its name in explanations. */
  String name();

  /** The sentence that explains it. */
  String sentence();

  /** Its clause of the request. */
  ObjectNode clause(Question question);
}
