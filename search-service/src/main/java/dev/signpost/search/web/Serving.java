package dev.signpost.search.web;

import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.meaning.NearPages;
import dev.signpost.search.query.Search;
import dev.signpost.search.related.Pages;
import dev.signpost.search.related.RelatedPages;
import dev.signpost.search.spelling.Beginnings;
import dev.signpost.search.suggest.Suggestions;
import dev.signpost.search.suggest.Visits;

/** Everything that is answered from one generation. */
public record Serving(
    Visits visits, Search search, Suggestions suggestions, Pages pages, RelatedPages relatedPages) {

  public static Serving from(
      Cluster cluster,
      GenerationIndices indices,
      SiteNames names,
      NearPages nearPages,
      Visits visits) {
    return new Serving(
        visits,
        new Search(cluster, indices, names, nearPages),
        new Suggestions(cluster, indices, new Beginnings(names.words()), visits),
        new Pages(cluster, indices),
        new RelatedPages(cluster, indices));
  }
}
