package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Json;
import java.util.List;

/** The few shapes of clauses that factors are made of. */
final class Clauses {
  private Clauses() {}

  /** Each word in any of the fields, as if they were one. */
  static ObjectNode acrossFields(String text, List<String> fields) {
    ObjectNode match = Json.object().put("query", text).put("type", "cross_fields");
    match.set("fields", Json.array(fields));
    return Json.object("multi_match", match);
  }

  /** Any of the values in any of the fields. */
  static ObjectNode anyOf(List<String> fields, List<String> values) {
    return should(
        fields.stream()
            .map(field -> Json.object("terms", Json.object(field, Json.array(values))))
            .toList());
  }

  /** One page. */
  static ObjectNode page(PageId page) {
    return ids(List.of(page));
  }

  /** Any of these pages, each worth the same; nothing where there is none. */
  static ObjectNode pages(List<PageId> pages, double worth) {
    return pages.isEmpty() ? nothing() : constant(ids(pages), worth);
  }

  private static ObjectNode ids(List<PageId> pages) {
    return Json.object("ids", Json.object("values", Json.array(pages)));
  }

  /** Matches no page. */
  static ObjectNode nothing() {
    return Json.object("match_none", Json.object());
  }

  /** Scores the same wherever the clause matches. */
  static ObjectNode constant(ObjectNode clause, double score) {
    ObjectNode constant = Json.object("filter", clause);
    constant.set("boost", DoubleNode.valueOf(score));
    return Json.object("constant_score", constant);
  }

  /** Scores of all that match, added. */
  static ObjectNode should(List<ObjectNode> clauses) {
    return Json.object("bool", Json.object("should", Json.arrayOf(clauses)));
  }

  /** The best score, and a share of the others; nothing where there is no clause. */
  static ObjectNode best(List<ObjectNode> clauses, double tie) {
    if (clauses.isEmpty()) {
      return nothing();
    }
    ObjectNode best = Json.object("queries", Json.arrayOf(clauses));
    best.put("tie_breaker", tie);
    return Json.object("dis_max", best);
  }

  /** The clause under a name that replies tell its score by. */
  static ObjectNode named(ObjectNode clause, String name) {
    return Json.object("bool", Json.object("must", clause).put("_name", name));
  }
}
