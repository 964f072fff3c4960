package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the answer is narrowed to.
 *
 * @param values for a facet, any of which will do; facets without values do not narrow
 */
public record Filters(Map<Facet, List<String>> values) {
  public Filters {
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    values.forEach((facet, allowed) -> {
      if (!allowed.isEmpty()) {
        copy.put(facet, List.copyOf(allowed));
      }
    });
    values = Collections.unmodifiableMap(copy);
  }

  /** Every page will do. */
  public static Filters none() {
    return new Filters(Map.of());
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** A clause all of them stand in. */
  ObjectNode all() {
    return clause(values);
  }

  /** A clause of all but the one facet, whose own values are counted under it. */
  ObjectNode allBut(Facet facet) {
    Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
    others.putAll(values);
    others.remove(facet);
    return clause(others);
  }

  private static ObjectNode clause(Map<Facet, List<String>> chosen) {
    List<ObjectNode> terms =
        chosen.entrySet().stream()
            .map(entry ->
                Json.object(
                    "terms", Json.object(entry.getKey().field(), Json.array(entry.getValue()))))
            .toList();
    return Json.object("bool", Json.object("filter", Json.arrayOf(terms)));
  }
}
