package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import java.util.List;
import java.util.Map;

/**
 * Which places of a hit are shown marked. Marks are characters that stand in no text (Unicode keeps
 * them for programs' own use), so what they enclose can be told without reading HTML.
 */
final class Highlighting {
  static final char OPEN = '\uFDD0';
  static final char CLOSE = '\uFDD1';

  /** Fields in the order they are shown in, and how many pieces of each; 0 is the whole field. */
  static final Map<String, Integer> PIECES =
      Map.of("title", 0, "aliases", 1, "summary", 1, "sections.text", 2);

  private static final List<String> ORDER = List.of("title", "aliases", "summary", "sections.text");
  private static final int PIECE = 180;
  private static final int MOST_ANALYSED = 200_000;

  private Highlighting() {}

  static List<String> fields() {
    return ORDER;
  }

  static ObjectNode of(Question question) {
    ObjectNode words = Json.object().put("query", question.text().bounded());
    words.put("type", "most_fields").set("fields", Json.array(ORDER));
    ObjectNode highlight = Json.object("highlight_query", Json.object("multi_match", words));
    highlight.set("pre_tags", Json.array(List.of(OPEN)));
    highlight.set("post_tags", Json.array(List.of(CLOSE)));
    highlight.put("max_analyzed_offset", MOST_ANALYSED);
    ObjectNode fields = highlight.putObject("fields");
    for (String field : ORDER) {
      fields
          .putObject(field)
          .put("fragment_size", PIECE)
          .put("number_of_fragments", PIECES.getOrDefault(field, 1));
    }
    return highlight;
  }
}
