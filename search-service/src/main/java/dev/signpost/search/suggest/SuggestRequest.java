package dev.signpost.search.suggest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.index.GenerationIndices;
import java.util.List;

/** Body of the request for candidates. */
final class SuggestRequest {
  /** More than are shown, because names that begin as typed and short names go first. */
  private static final int CANDIDATES = 30;

  private static final double WHOLE_TITLE = 8;
  private static final double WHOLE_ALIAS = 4;
  private static final double TITLE_BEGINS = 2;
  private static final double ALIAS_BEGINS = 1;

  /** Whoever types a few letters looks for a thing; sentences are pasted, hubs lead on. */
  private static final double A_THING = 0.4;

  private static final List<String> THINGS =
      List.of("symptom", "finding", "condition", "term", "modality");

  /** Less than any difference between matches, so that use decides among equals. */
  private static final double IN_USE = 0.5;

  private SuggestRequest() {}

  /**
   * Body of the request.
   *
   * @param used pages looked at most
   */
  static ObjectNode body(String text, List<PageId> used) {
    ObjectNode query = Json.object("filter", anyName(text));
    query.set("must_not", Json.object("term", Json.object().put("withdrawn", true)));
    query.set(
        "should",
        Json.arrayOf(
            List.of(
                clause("term", "title.whole", text, WHOLE_TITLE),
                clause("term", "aliases.whole", text, WHOLE_ALIAS),
                clause("prefix", "title.whole", text, TITLE_BEGINS),
                clause("prefix", "aliases.whole", text, ALIAS_BEGINS),
                constant(Json.object("terms", Json.object("kind", Json.array(THINGS))), A_THING),
                constant(Json.object("ids", Json.object("values", Json.array(used))), IN_USE))));
    ObjectNode body = Json.object("query", Json.object("bool", query));
    body.put("size", CANDIDATES).put("track_total_hits", false);
    body.set("stats", Json.array(List.of(GenerationIndices.READERS)));
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
    return constant(Json.object(type, Json.object(field, Json.object().put("value", text))), boost);
  }

  private static ObjectNode constant(ObjectNode clause, double boost) {
    ObjectNode constant = Json.object("filter", clause);
    constant.put("boost", boost);
    return Json.object("constant_score", constant);
  }
}
