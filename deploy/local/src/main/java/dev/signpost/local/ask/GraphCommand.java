package dev.signpost.local.ask;

import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signpost graph}. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    description = "Shows what is wrong with the links of the whole site.")
public final class GraphCommand implements Callable<Integer> {
  private final Question question;
  private final Terminal terminal;

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many examples of each fault, at most 50 (default: ${DEFAULT-VALUE}).")
  int examples = 5;

  @Mixin CommonOptions common = new CommonOptions();

  public GraphCommand(Terminal terminal, Map<String, String> environment) {
    this.question = new Question(terminal, environment);
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return question.ask(
        common,
        Part.LINK,
        new Question.Path("/v1/graph/health", Map.of()),
        answer -> new GraphReport(terminal, examples).lines(answer));
  }
}
