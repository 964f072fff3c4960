package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was read in a report, for people. */
record ReadingList(Terminal terminal, String report) {
  private static final String INDENT = "  ";
  private static final String DEFINITE = "definite";

  Stream<String> lines(JsonNode answer) {
    List<String> lines = new ArrayList<>();
    for (JsonNode notice : answer.path("notices")) {
      String text = "! " + Prose.clean(notice.path("text").asText());
      Prose.wrap(text, terminal.columns()).forEach(line -> lines.add(terminal.bold(line)));
    }
    add(lines, "findings", answer.path("findings"), ReadingList::finding);
    add(lines, "symptoms", answer.path("symptoms"), ReadingList::finding);
    add(lines, "phrases", answer.path("phrases"), this::phrase);
    add(lines, "terms", answer.path("terms"), ReadingList::term);
    add(lines, "not covered", answer.path("uncovered"), part -> new String[] {quote(part)});
    if (lines.isEmpty()) {
      lines.add("nothing in it is known here");
    }
    return lines.stream();
  }

  private void add(
      List<String> lines, String heading, JsonNode entries, Function<JsonNode, String[]> row) {
    if (entries.isEmpty()) {
      return;
    }
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(terminal.bold(heading));
    Table table = new Table();
    entries.forEach(entry -> table.row(row.apply(entry)));
    table.lines().forEach(line -> lines.add(INDENT + line));
  }

  private static String[] finding(JsonNode finding) {
    String certainty = finding.path("certainty").asText();
    String said = finding.path("assertion").asText();
    return new String[] {
      certainty.equals(DEFINITE) || certainty.equals(said) ? said : said + ", " + certainty,
      Prose.clean(finding.path("quote").asText()),
      where(finding),
      finding.path("page").asText()
    };
  }

  private static String where(JsonNode finding) {
    StringJoiner where = new StringJoiner(", ");
    if (finding.path("multilevel").asBoolean()) {
      where.add("multilevel");
    }
    finding.path("levels").forEach(level -> where.add(level.asText()));
    for (String field : List.of("side", "severity")) {
      if (finding.hasNonNull(field)) {
        where.add(finding.path(field).asText());
      }
    }
    return where.toString();
  }

  private String[] phrase(JsonNode phrase) {
    return new String[] {
      phrase.path("match").asText().replace('-', ' '),
      Figures.hundredths(phrase.path("score").asDouble()),
      phrase.path("page").asText(),
      quote(phrase)
    };
  }

  private static String[] term(JsonNode term) {
    return new String[] {Prose.clean(term.path("quote").asText()), term.path("page").asText()};
  }

  private String quote(JsonNode place) {
    int start = place.path("start").asInt();
    int end = place.path("end").asInt();
    boolean sound = 0 <= start && start <= end && end <= report.length();
    return sound ? Prose.clean(report.substring(start, end)) : "";
  }
}
