package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An answer of {@code /v1/why} as text: the decision, then what it rests on. */
record Decision(Terminal terminal) {
  private static final int TITLE = -2;
  private static final int SUMMARY = -1;

  Stream<String> lines(JsonNode answer) {
    List<String> lines = new ArrayList<>();
    boolean linked = answer.path("linked").asBoolean();
    lines.add(
        "%s %s %s"
            .formatted(
                answer.path("from").asText(),
                terminal.bold(linked ? "links to" : "does not link to"),
                answer.path("to").asText()));
    lines.add(
        "%s: %s"
            .formatted(answer.path("rule").asText(), Prose.clean(answer.path("text").asText())));
    if (linked) {
      lines.add("score %s, %s".formatted(thousandths(answer.path("score")), places(answer)));
    }
    answer.path("parts").forEach(part -> addPart(lines, part));
    return lines.stream();
  }

  private static String places(JsonNode answer) {
    return StreamSupport.stream(answer.path("places").spliterator(), false)
        .map(place ->
            "place %d of %s".formatted(place.path("place").asInt(), place.path("block").asText()))
        .collect(Collectors.joining(", "));
  }

  private void addPart(List<String> lines, JsonNode part) {
    String weight =
        part.path("refused").asBoolean() ? "refused" : thousandths(part.path("strength"));
    lines.add(
        "  %-7s  %s: %s"
            .formatted(
                weight, part.path("rule").asText(), Prose.clean(part.path("text").asText())));
    JsonNode evidence = part.path("evidence");
    if (evidence.isObject()) {
      lines.add(
          "           "
              + terminal.dim(
                  "%s, %d to %d: \"%s\""
                      .formatted(
                          place(evidence),
                          evidence.path("start").asInt(),
                          evidence.path("end").asInt(),
                          Prose.clean(evidence.path("quote").asText()))));
    }
  }

  private static String place(JsonNode evidence) {
    int section = evidence.path("section").asInt();
    if (evidence.hasNonNull("field")) {
      return evidence.path("field").asText() + " " + section;
    }
    return switch (section) {
      case TITLE -> "title";
      case SUMMARY -> "summary";
      default -> "section " + section;
    };
  }

  private static String thousandths(JsonNode number) {
    return String.format(Locale.ROOT, "%.3f", number.asDouble());
  }
}
