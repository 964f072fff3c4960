package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An answer of {@code /v1/graph/health} as text: each fault with its number and some examples. */
record GraphReport(Terminal terminal, int examples) {
  Stream<String> lines(JsonNode answer) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, %s%s"
            .formatted(
                Figures.counted(answer.path("pages").asLong(), "page"),
                Figures.counted(answer.path("links").asLong(), "link"),
                answer.path("complete").asBoolean() ? "" : "; others are with another instance"));
    add(lines, answer, "orphans", "pages that stand beside no other", JsonNode::asText);
    add(lines, answer, "deadEnds", "pages beside which none stands", JsonNode::asText);
    add(lines, answer, "oneWayLinks", "links that do not lead back", GraphReport::pair);
    add(
        lines,
        answer,
        "saturated",
        "pages beside more than a quarter of all pages",
        page -> "%s: %d pages".formatted(text(page, "page"), page.path("pages").asInt()));
    add(
        lines,
        answer,
        "wrongRegionAttempts",
        "links refused because regions conflict",
        one -> "%s (%s): %s".formatted(pair(one), text(one, "rule"), text(one, "text")));
    add(lines, answer, "namedByNobody", "concepts no page names", JsonNode::asText);
    add(
        lines,
        answer,
        "sharedNames",
        "names that two concepts or more claim",
        name -> "%s: %s".formatted(text(name, "name"), joined(name.path("concepts"))));
    add(
        lines,
        answer,
        "nearDuplicates",
        "pairs of symptoms with nearly the same title",
        GraphReport::pair);
    return lines.stream();
  }

  private void add(
      List<String> lines,
      JsonNode answer,
      String field,
      String title,
      Function<JsonNode, String> example) {
    JsonNode some = answer.path(field);
    lines.add("");
    lines.add(terminal.bold(Figures.of(some.path("count").asLong())) + " " + title);
    int shown = 0;
    for (JsonNode one : some.path("examples")) {
      if (shown++ == examples) {
        break;
      }
      lines.add("  " + Prose.clean(example.apply(one)));
    }
  }

  private static String pair(JsonNode pair) {
    return text(pair, "from") + " → " + text(pair, "to");
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }

  private static String joined(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }
}
