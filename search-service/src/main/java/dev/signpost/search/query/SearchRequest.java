package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.highlight.Highlighter;
import dev.signpost.search.index.GenerationIndices;
import java.util.List;

/** Body of the one request a question becomes. */
record SearchRequest(Ranking ranking) {
  /** Of the counts under filters. */
  static final String VALUES = "values";

  private static final int MOST_FACET_VALUES = 50;
  private static final int MOST_RANKED = 100;

  /** Only the order of the best pages by words. */
  ObjectNode ranks(Question question) {
    ObjectNode body = Json.object("query", ranking.query(question));
    body.put("size", MOST_RANKED).put("_source", false).put("track_total_hits", false);
    body.set("sort", order());
    return body;
  }

  /** Everything an answer needs. */
  ObjectNode body(Question question, Fusion fusion) {
    return body(question, ranking.query(question, fusion));
  }

  /** Everything an answer needs, of the pages another query finds. */
  ObjectNode body(Question question, ObjectNode query) {
    ObjectNode body = Json.object("query", query);
    body.put("size", question.paging().size());
    body.set("stats", Json.array(List.of(GenerationIndices.READERS)));
    body.set("_source", Json.array(Highlighter.FIELDS));
    body.set("sort", order());
    question.paging().after().ifPresent(cursor -> body.set("search_after", after(cursor)));
    body.set("aggs", facets(question.filters()));
    if (!question.filters().isEmpty()) {
      body.set("post_filter", question.filters().all());
    }
    return body;
  }

  /** By score, and by id where scores are equal, so that every hit has its one place. */
  private static ArrayNode order() {
    return Json.arrayOf(
        List.of(Json.object().put("_score", "desc"), Json.object().put("id", "asc")));
  }

  private static ArrayNode after(Cursor cursor) {
    return Json.arrayOf(List.<ObjectNode>of()).add(cursor.score()).add(cursor.page().toString());
  }

  /** Counts of each facet's values, under the filters of all others where there are any. */
  private static ObjectNode facets(Filters filters) {
    ObjectNode facets = Json.object();
    for (Facet facet : Facet.values()) {
      ObjectNode values =
          Json.object(
              "terms", Json.object().put("field", facet.field()).put("size", MOST_FACET_VALUES));
      facets.set(
          facet.wireName(),
          filters.isEmpty()
              ? values
              : Json.object("filter", filters.allBut(facet))
                  .set("aggs", Json.object(VALUES, values)));
    }
    return facets;
  }
}
