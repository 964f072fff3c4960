package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.terminal.Prose;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes the found words of a hit stand out, by the offsets the search service gives. */
record Highlighting(UnaryOperator<String> emphasis) {

  private static final Set<String> NAMES = Set.of("title", "aliases");

  /** The highlighted text of one field. */
  Optional<String> of(JsonNode hit, String field) {
    for (JsonNode highlight : hit.path("highlights")) {
      if (highlight.path("field").asText().equals(field)) {
        return Optional.of(marked(highlight));
      }
    }
    return Optional.empty();
  }

  /** The first highlighted text that is more than a name of the page. */
  Optional<String> passage(JsonNode hit) {
    for (JsonNode highlight : hit.path("highlights")) {
      if (!NAMES.contains(highlight.path("field").asText())) {
        return Optional.of(marked(highlight));
      }
    }
    return Optional.empty();
  }

  private String marked(JsonNode highlight) {
    String text = highlight.path("text").asText();
    StringBuilder marked = new StringBuilder();
    int end = 0;
    for (JsonNode range : highlight.path("ranges")) {
      int from = range.path(0).asInt();
      int to = range.path(1).asInt();
      if (from < end || to > text.length() || from > to) {
        return Prose.clean(text);
      }
      marked
          .append(space(text.substring(end, from)))
          .append(emphasis.apply(space(text.substring(from, to))));
      end = to;
    }
    return marked.append(space(text.substring(end))).toString().strip();
  }

  /** Clean, but with the blanks at its ends. */
  private static String space(String text) {
    String clean = Prose.clean(text);
    return clean.isEmpty()
        ? (text.isEmpty() ? "" : " ")
        : (startsBlank(text) ? " " : "") + clean + (endsBlank(text) ? " " : "");
  }

  private static boolean startsBlank(String text) {
    return Character.isWhitespace(text.charAt(0));
  }

  private static boolean endsBlank(String text) {
    return Character.isWhitespace(text.charAt(text.length() - 1));
  }
}
