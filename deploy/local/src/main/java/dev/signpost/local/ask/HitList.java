package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The answer of a search as text: title, page, score and the best passage of every hit. */
final class HitList {
  private static final int SUMMARY = 240;

  /** The search service counts no further. */
  private static final long MANY = 10_000;

  private static final String INDENT = "    ";

  private final Terminal terminal;
  private final Highlighting highlighting;

  HitList(Terminal terminal) {
    this.terminal = terminal;
    this.highlighting = new Highlighting(terminal::bold);
  }

  Stream<String> lines(JsonNode answer) {
    List<String> lines = new ArrayList<>();
    answer
        .path("notices")
        .forEach(
            notice -> lines.add(terminal.bold("! " + Prose.clean(notice.path("text").asText()))));
    lines.add(heading(answer));
    int rank = 0;
    for (JsonNode hit : answer.path("hits")) {
      rank++;
      lines.add("");
      addHit(lines, rank, hit);
    }
    return lines.stream();
  }

  private String heading(JsonNode answer) {
    long total = answer.path("total").asLong();
    StringBuilder heading =
        new StringBuilder(
            "%s%s %s"
                .formatted(
                    Figures.of(total),
                    total >= MANY ? " or more" : "",
                    total == 1 ? "page" : "pages"));
    append(heading, ", understood as ", joined(answer.path("query").path("understoodAs")));
    append(heading, ", results are for ", answer.path("query").path("correctedTo").asText(""));
    append(
        heading,
        ", nothing for the question itself, these are by ",
        answer.path("query").path("fallback").asText("").replace('-', ' '));
    append(heading, ", did you mean ", joined(answer.path("query").path("didYouMean")));
    return heading.toString();
  }

  private void addHit(List<String> lines, int rank, JsonNode hit) {
    String title =
        highlighting
            .of(hit, "title")
            .orElseGet(() -> terminal.bold(Prose.clean(hit.path("title").asText())));
    lines.add("%2d. %s".formatted(rank, title));
    lines.add(
        INDENT
            + terminal.dim(
                hit.path("page").asText()
                    + "  "
                    + Figures.hundredths(hit.path("score").asDouble())));
    String passage = highlighting.passage(hit).orElseGet(() -> summary(hit));
    if (!passage.isEmpty()) {
      Prose.wrap(passage, terminal.columns() - INDENT.length())
          .forEach(line -> lines.add(INDENT + line));
    }
  }

  private static String summary(JsonNode hit) {
    String summary = Prose.clean(hit.path("summary").asText(""));
    return summary.length() <= SUMMARY ? summary : summary.substring(0, SUMMARY) + "…";
  }

  private static String joined(JsonNode values) {
    StringJoiner joined = new StringJoiner(", ");
    values.forEach(value -> joined.add(Prose.clean(value.asText())));
    return joined.toString();
  }

  private static void append(StringBuilder heading, String before, String text) {
    if (!text.isEmpty() && !text.equals("null")) {
      heading.append(before).append(text);
    }
  }
}
