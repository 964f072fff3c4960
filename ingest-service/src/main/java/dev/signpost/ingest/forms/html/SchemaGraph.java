package dev.signpost.ingest.forms.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The things a page's JSON-LD describes, the page itself first.
 *
 * @param broken whether some of it could not be read
 */
record SchemaGraph(List<SchemaNode> nodes, boolean broken) {
  private static final int MOST_NODES = 2_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();
  private static final List<String> INWARD =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "about", "hasPart", "breadcrumb");

  SchemaGraph {
    nodes = List.copyOf(nodes);
  }

  static SchemaGraph of(Document page) {
    Deque<JsonNode> open = new ArrayDeque<>();
    boolean broken = false;
    for (Element script : page.select("script[type~=(?i)^application/ld\\+json]")) {
      try {
        open.add(MAPPER.readTree(json(script.data())));
      } catch (JacksonException e) {
        broken = true;
      }
    }
    List<SchemaNode> nodes = new ArrayList<>();
    while (!open.isEmpty() && nodes.size() < MOST_NODES) {
      JsonNode next = open.remove();
      if (next.isArray()) {
        next.forEach(open::add);
      } else if (next.isObject()) {
        nodes.add(new SchemaNode(next));
        INWARD.forEach(field -> open.add(next.path(field)));
      }
    }
    return new SchemaGraph(nodes, broken);
  }

  /** The first thing of one of these types. */
  Optional<SchemaNode> first(String... types) {
    return nodes.stream().filter(node -> node.is(types)).findFirst();
  }

  /** Without the comment marks old editors put around scripts. */
  private static String json(String script) {
    return script
        .strip()
        .replaceFirst("^(?:<!--|//<!\\[CDATA\\[)", "")
        .replaceFirst("(?://]]>|-->)$", "");
  }
}
