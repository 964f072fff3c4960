package dev.signpost.search.related;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.index.GenerationIndices;
import java.util.concurrent.CompletionStage;

/** Serves pages as search sees them, from one generation. */
public final class Pages {
  private final Documents documents;
  private final String generation;

  public Pages(Cluster cluster, GenerationIndices indices) {
    this.documents = new Documents(cluster, indices);
    this.generation = indices.generation().id();
  }

  /** The page whole, with its revision and the generation it is from. */
  public CompletionStage<ServedPage> page(PageId page) {
    return documents.page(page).thenApply(this::withGeneration);
  }

  private ServedPage withGeneration(ServedPage page) {
    if (page instanceof ServedPage.Served(var document)) {
      document.put("generation", generation);
    }
    return page;
  }
}
