package dev.signpost.search.web;

import dev.signpost.search.query.Search;
import dev.signpost.search.related.Pages;
import dev.signpost.search.related.RelatedPages;
import dev.signpost.search.suggest.Suggestions;
import dev.signpost.search.suggest.Visits;

/** Everything that is answered from one generation. */
public record Serving(
    Visits visits,
    Search search,
    Suggestions suggestions,
    Pages pages,
    RelatedPages relatedPages) {}
