package dev.signpost.search.query;

import dev.signpost.ingest.contract.PageId;
import java.util.List;

/**
 * What a question was understood as.
 *
 * @param concepts it names, by the lexicon
 * @param kinds of things it asks of them
 * @param plain whether that is nearly all it says: a name and what is asked of it
 */
public record Understanding(List<PageId> concepts, List<QuestionKind> kinds, boolean plain) {
  /** Nothing was understood. */
  public static final Understanding NONE = new Understanding(List.of(), List.of(), false);

  public Understanding {
    concepts = List.copyOf(concepts);
    kinds = List.copyOf(kinds);
  }

  /** Whether it names nothing the site knows by name. */
  boolean nameless() {
    return concepts.isEmpty();
  }
}
