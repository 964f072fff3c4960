package dev.signpost.local.ask;

import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signpost search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Searches the pages, as the search box of the site does.")
public final class SearchCommand implements Callable<Integer> {
  private final Question question;
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to search for.")
  List<String> words = List.of();

  @Option(names = "--kind", paramLabel = "KIND", description = "Only pages of this kind.")
  @Nullable String kind;

  @Option(names = "--region", paramLabel = "REGION", description = "Only pages of this region.")
  @Nullable String region;

  @Option(
      names = "--modality",
      paramLabel = "MODALITY",
      description = "Only pages of this modality.")
  @Nullable String modality;

  @Option(names = "--size", paramLabel = "N", description = "How many hits.")
  @Nullable Integer size;

  @Option(
      names = "--cursor",
      paramLabel = "CURSOR",
      description = "Continue where an earlier answer ended.")
  @Nullable String cursor;

  @Mixin CommonOptions common = new CommonOptions();

  public SearchCommand(Terminal terminal, Map<String, String> environment) {
    this.question = new Question(terminal, environment);
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("q", String.join(" ", words));
    put(query, "kind", kind);
    put(query, "region", region);
    put(query, "modality", modality);
    put(query, "size", size);
    put(query, "cursor", cursor);
    return question.ask(
        common, Part.SEARCH, new Question.Path("/v1/search", query), new HitList(terminal)::lines);
  }

  private static void put(Map<String, String> query, String name, @Nullable Object value) {
    if (value != null) {
      query.put(name, value.toString());
    }
  }
}
