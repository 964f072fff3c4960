package dev.signpost.web;

import io.vertx.core.json.JsonArray;
import io.vertx.json.schema.JsonSchema;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a parameter's schema asks for. */
final class Expectation {
  private Expectation() {}

  static String of(JsonSchema schema) {
    List<String> parts = new ArrayList<>();
    if (schema.get("enum") instanceof JsonArray allowed) {
      parts.add("be one of " + allowed.encode());
    }
    add(parts, schema, "minimum", "be at least %s");
    add(parts, schema, "maximum", "be at most %s");
    add(parts, schema, "minLength", "have at least %s characters");
    add(parts, schema, "maxLength", "have at most %s characters");
    add(parts, schema, "pattern", "match %s");
    return parts.isEmpty() ? "is not valid" : "must " + String.join(" and ", parts);
  }

  private static void add(List<String> parts, JsonSchema schema, String keyword, String words) {
    Object bound = schema.get(keyword);
    if (bound != null) {
      parts.add(words.formatted(bound));
    }
  }
}
