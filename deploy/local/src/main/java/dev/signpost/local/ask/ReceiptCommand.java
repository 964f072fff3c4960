package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signpost receipt}. */
@Command(
    name = "receipt",
    mixinStandardHelpOptions = true,
    description = "Shows what each stage made of a submission.")
public final class ReceiptCommand implements Callable<Integer> {
  private final Question question;
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(paramLabel = "ID", description = "The receipt that the submission was answered with.")
  String receipt = "";

  @Option(
      names = "--watch",
      description = "Show each stage as it reports, until the last one has (at most 5 minutes).")
  boolean watch;

  @Mixin CommonOptions common = new CommonOptions();

  public ReceiptCommand(Terminal terminal, Map<String, String> environment) {
    this.question = new Question(terminal, environment);
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    String id = URLEncoder.encode(receipt, StandardCharsets.UTF_8);
    if (watch) {
      return new ReceiptWatch(new ServiceClient(common.running(environment)), terminal)
          .follow("/v1/receipts/" + id, common.json());
    }
    return question.ask(
        common,
        Part.INGEST,
        new Question.Path("/v1/receipts/" + id, Map.of()),
        ReceiptCommand::lines);
  }

  private static Stream<String> lines(JsonNode receipt) {
    Table table = new Table().row("stage", "outcome", "at", "detail");
    for (JsonNode stage : receipt.path("stages")) {
      table.row(
          stage.path("stage").asText(),
          stage.path("outcome").asText(),
          stage.path("at").asText(),
          stage.path("detail").asText(""));
    }
    return Stream.concat(
        Stream.of(
            "%s at revision %s%s"
                .formatted(
                    receipt.path("page").asText(),
                    receipt.path("revision").asText(),
                    receipt.hasNonNull("sameAs")
                        ? ", the same as receipt " + receipt.path("sameAs").asText()
                        : "")),
        table.lines().stream());
  }
}
