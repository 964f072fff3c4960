package dev.signpost.local.generations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Generations, and what is wrong with them, as lines a person reads. */
public final class GenerationTable {
  private GenerationTable() {}

  /** Of an answer that lists them. */
  public static List<String> of(JsonNode listing) {
    Table table = new Table().row("generation", "state", "since", "applied", "behind", "");
    for (JsonNode each : listing.path("generations")) {
      boolean fed = each.has("applied");
      table.row(
          each.path("generation").asText(),
          each.path("state").asText(),
          each.path("since").asText().replaceAll("\\.\\d+Z$", "Z"),
          fed ? Figures.of(each.path("applied").asLong()) : "",
          fed ? Figures.of(each.path("behind").asLong()) : "",
          remark(each));
    }
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(
        "answers come from %s, %s s behind the log"
            .formatted(
                listing.path("live").asText("no generation"),
                Figures.tenths(listing.path("lagSeconds").asDouble())));
    listing
        .path("reasonsToReindex")
        .forEach(reason -> lines.add("reason to reindex: " + reason.asText()));
    return lines;
  }

  private static String remark(JsonNode generation) {
    StringJoiner remarks = new StringJoiner("; ");
    if (generation.hasNonNull("cause")) {
      remarks.add(generation.path("cause").asText());
    }
    if (generation.has("complete")
        && !generation.path("complete").asBoolean()
        && !"building".equals(generation.path("state").asText())) {
      remarks.add("an index was lost and is being filled again");
    }
    generation
        .path("feeds")
        .properties()
        .forEach(feed -> {
          if (!"up".equals(feed.getValue().asText())) {
            remarks.add(feed.getKey() + ": " + feed.getValue().asText());
          }
        });
    return Prose.clean(remarks.toString());
  }

  /** What the gate says, check by check. */
  static List<String> ofReport(JsonNode report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s beside %s, which is live:"
            .formatted(report.path("candidate").asText(), report.path("live").asText()));
    for (JsonNode check : report.path("checks")) {
      boolean holds = check.path("holds").asBoolean();
      lines.add(
          "  %s  %-14s  %s"
              .formatted(
                  holds ? "ok    " : "FAILED",
                  check.path("check").asText(),
                  Prose.clean(check.path("summary").asText())));
      if (!holds || !check.path("check").asText().equals("counts")) {
        check
            .path("details")
            .forEach(detail -> lines.add("            " + Prose.clean(detail.asText())));
      }
    }
    return lines;
  }
}
