package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.PageIdConverter;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Terminal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signpost related}. */
@Command(
    name = "related",
    mixinStandardHelpOptions = true,
    description = "Shows which pages belong beside a page, block by block, and why.")
public final class RelatedCommand implements Callable<Integer> {
  private final Question question;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PAGE",
      converter = PageIdConverter.class,
      description = "Page id, e.g. symptom/mid-back-pain.")
  @Nullable PageId page;

  @Option(names = "--block", paramLabel = "BLOCK", description = "Only this block.")
  @Nullable String block;

  @Option(names = "--size", paramLabel = "N", description = "How many pages a block.")
  @Nullable Integer size;

  @Mixin CommonOptions common = new CommonOptions();

  public RelatedCommand(Terminal terminal, Map<String, String> environment) {
    this.question = new Question(terminal, environment);
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<String, String> query = new LinkedHashMap<>();
    if (block != null) {
      query.put("block", block);
    }
    if (size != null) {
      query.put("size", size.toString());
    }
    return question.ask(
        common,
        Part.SEARCH,
        new Question.Path("/v1/pages/%s/related".formatted(page), query),
        this::lines);
  }

  private Stream<String> lines(JsonNode answer) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s at revision %s"
            .formatted(answer.path("page").asText(), answer.path("revision").asText()));
    answer
        .path("blocks")
        .properties()
        .forEach(entry -> {
          if (!entry.getValue().isEmpty()) {
            lines.add("");
            lines.add(terminal.bold(entry.getKey()));
            entry.getValue().forEach(related -> addRelated(lines, related));
          }
        });
    if (lines.size() == 1) {
      lines.add("no related pages");
    }
    return lines.stream();
  }

  private void addRelated(List<String> lines, JsonNode related) {
    lines.add(
        "  %s  %s"
            .formatted(
                Prose.clean(related.path("title").asText()),
                terminal.dim(
                    related.path("page").asText()
                        + "  "
                        + Figures.hundredths(related.path("score").asDouble()))));
    StringJoiner reasons = new StringJoiner(" ");
    related
        .path("reasons")
        .forEach(reason -> reasons.add(Prose.clean(reason.path("text").asText())));
    if (reasons.length() > 0) {
      Prose.wrap(reasons.toString(), terminal.columns() - 6)
          .forEach(line -> lines.add("      " + line));
    }
  }
}
