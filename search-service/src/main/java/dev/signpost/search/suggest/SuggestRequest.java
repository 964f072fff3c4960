package dev.signpost.search.suggest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import java.util.List;

/** Body of the request for candidates. */
final class SuggestRequest {
  /** More than are shown, because names that begin as typed and short names go first. */
  private static final int CANDIDATES = 30;

  private static final double WHOLE_TITLE = 8;
  private static final double WHOLE_ALIAS = 4;
  private static final double TITLE_BEGINS = 2;
  private static final double ALIAS_BEGINS = 1;

  private SuggestRequest() {}

  static ObjectNode body(String text) {
    ObjectNode query = Json.object("filter", anyName(text));
    query.set("must_not", Json.object("term", Json.object().put("withdrawn", true)));
    query.set(
        "should",
        Json.arrayOf(
            List.of(
                clause("term", "title.whole", text, WHOLE_TITLE),
                clause("term", "aliases.whole", text, WHOLE_ALIAS),
                clause("prefix", "title.whole", text, TITLE_BEGINS),
                clause("prefix", "aliases.whole", text, ALIAS_BEGINS))));
    ObjectNode body = Json.object("query", Json.object("bool", query));
    body.put("size", CANDIDATES).put("track_total_hits", false);
    body.set("_source", Json.array(List.of("title", "aliases")));
    body.set(
        "sort",
        Json.arrayOf(
            List.of(
                Json.object().put("_score", "desc"),
                Json.object().put("title.whole", "asc"),
                Json.object().put("id", "asc"))));
    return body;
  }

  /** All words in one name, the last one as far as it was typed. */
  private static ObjectNode anyName(String text) {
    ObjectNode match = Json.object().put("query", text).put("type", "bool_prefix");
    match.put("operator", "and");
    match.set("fields", Json.array(List.of("title.written", "aliases.written")));
    return Json.object("multi_match", match);
  }

  private static ObjectNode clause(String type, String field, String text, double boost) {
    ObjectNode exact = Json.object(type, Json.object(field, Json.object().put("value", text)));
    ObjectNode constant = Json.object("filter", exact);
    constant.put("boost", boost);
    return Json.object("constant_score", constant);
  }
}
