package dev.signpost.search.curation;

import dev.signpost.ingest.contract.PageId;
import java.util.List;

/**
 * What curations look at in a question.
 *
 * @param typed the question as it was asked
 * @param meant the same with its words mended, which is what is searched for
 * @param concepts it names, where it says little else
 */
public record Asked(String typed, String meant, List<PageId> concepts) {
  public Asked {
    concepts = List.copyOf(concepts);
  }
}
