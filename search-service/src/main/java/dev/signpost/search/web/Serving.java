package dev.signpost.search.web;

import dev.signpost.search.curation.Curating;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.meaning.NearPages;
import dev.signpost.search.query.Search;
import dev.signpost.search.related.Pages;
import dev.signpost.search.related.RelatedPages;
import dev.signpost.search.resilience.Circuits;
import dev.signpost.search.spelling.Beginnings;
import dev.signpost.search.suggest.Suggestions;

/** Everything that is answered from one generation. */
public record Serving(
    Search search, Suggestions suggestions, Pages pages, RelatedPages relatedPages) {

  public static Serving from(
      Circuits circuits,
      GenerationIndices indices,
      SiteNames names,
      NearPages nearPages,
      Curating curating) {
    return new Serving(
        new Search(circuits.search(), indices, names, nearPages, curating),
        new Suggestions(circuits.suggest(), indices, new Beginnings(names.words())),
        new Pages(circuits.related(), indices),
        new RelatedPages(circuits.related(), indices));
  }
}
