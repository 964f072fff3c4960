package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Prose;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signpost suggest}. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description = "Suggests pages for what has been typed so far.")
public final class SuggestCommand implements Callable<Integer> {
  private final Question question;

  @Parameters(arity = "1..*", paramLabel = "PREFIX", description = "What has been typed so far.")
  List<String> words = List.of();

  @Option(names = "--size", paramLabel = "N", description = "How many suggestions.")
  @Nullable Integer size;

  @Mixin CommonOptions common = new CommonOptions();

  public SuggestCommand(Terminal terminal, Map<String, String> environment) {
    this.question = new Question(terminal, environment);
  }

  @Override
  public Integer call() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("q", String.join(" ", words));
    if (size != null) {
      query.put("size", size.toString());
    }
    return question.ask(
        common, Part.SEARCH, new Question.Path("/v1/suggest", query), SuggestCommand::lines);
  }

  private static Stream<String> lines(JsonNode answer) {
    if (answer.path("suggestions").isEmpty()) {
      return Stream.of("no suggestions");
    }
    Table table = new Table();
    for (JsonNode suggestion : answer.path("suggestions")) {
      table.row(
          Prose.clean(suggestion.path("text").asText(suggestion.path("title").asText())),
          suggestion.path("page").asText());
    }
    return table.lines().stream();
  }
}
