package dev.signpost.local.ask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code signpost report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a report: its findings, phrases and terms, and what should not wait.",
      "A text with details that tell a person apart is refused; take them out first.",
      "Nothing of the text is kept."
    })
public final class ReportCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(paramLabel = "FILE", description = "Text of a report, UTF-8; - reads standard input.")
  Path file = Path.of(STANDARD_INPUT);

  @Mixin CommonOptions common = new CommonOptions();

  public ReportCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    String report = read();
    JsonNode answer =
        new ServiceClient(common.running(environment)).postText(Part.SEARCH, "/v1/reports", report);
    if (common.json()) {
      terminal.say(answer);
    } else {
      new ReadingList(terminal, report).lines(answer).forEach(terminal::say);
    }
    return 0;
  }

  private String read() {
    try {
      byte[] bytes =
          file.equals(Path.of(STANDARD_INPUT))
              ? System.in.readAllBytes()
              : Files.readAllBytes(file);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandFailedException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
