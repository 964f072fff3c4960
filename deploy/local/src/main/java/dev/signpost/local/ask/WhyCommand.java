package dev.signpost.local.ask;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.PageIdConverter;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code signpost why}. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = "Says why one page stands beside another, or why it does not.")
public final class WhyCommand implements Callable<Integer> {
  private final Question question;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FROM",
      converter = PageIdConverter.class,
      description = "The page with the list, e.g. symptom/mid-back-pain.")
  @Nullable PageId from;

  @Parameters(
      paramLabel = "TO",
      converter = PageIdConverter.class,
      description = "The page that stands in the list, or does not.")
  @Nullable PageId to;

  @Mixin CommonOptions common = new CommonOptions();

  public WhyCommand(Terminal terminal, Map<String, String> environment) {
    this.question = new Question(terminal, environment);
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<String, String> query = Map.of("from", String.valueOf(from), "to", String.valueOf(to));
    return question.ask(
        common,
        Part.LINK,
        new Question.Path("/v1/why", query),
        answer -> new Decision(terminal).lines(answer));
  }
}
