package dev.signpost.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.terminal.Prose;
import java.util.StringJoiner;

/** A problem+json answer as one line a person reads. */
public final class ProblemLine {
  private ProblemLine() {}

  /** E.g. {@code search answered 404 not found: no page finding/x}. */
  public static String of(String service, int status, JsonNode problem) {
    StringBuilder line = new StringBuilder("%s answered %d".formatted(service, status));
    append(line, " ", problem.path("title").asText());
    append(line, ": ", problem.path("detail").asText());
    append(line, " (", joined(problem.path("categories")), ")");
    append(line, " (allowed: ", joined(problem.path("allowed")), ")");
    append(line, "; ", faults(problem.path("faults")));
    return Prose.clean(line.toString());
  }

  private static String faults(JsonNode faults) {
    StringJoiner joined = new StringJoiner("; ");
    faults.forEach(fault ->
        joined.add("%s %s".formatted(fault.path("rule").asText(), fault.path("message").asText())));
    return joined.toString();
  }

  private static String joined(JsonNode values) {
    StringJoiner joined = new StringJoiner(", ");
    values.forEach(value -> joined.add(value.asText()));
    return joined.toString();
  }

  private static void append(StringBuilder line, String before, String text, String... after) {
    if (!text.isEmpty()) {
      line.append(before).append(text).append(String.join("", after));
    }
  }
}
