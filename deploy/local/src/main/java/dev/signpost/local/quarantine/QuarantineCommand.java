package dev.signpost.local.quarantine;

import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signpost quarantine}, which does nothing without a command of its own. */
@Command(
    name = "quarantine",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Drafts that the strict gate kept out, while the last good revision serves.")
public final class QuarantineCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  /** With its commands. */
  public static CommandLine with(Terminal terminal, Map<String, String> environment) {
    return new CommandLine(new QuarantineCommand())
        .addSubcommand(new ListCommand(terminal, environment))
        .addSubcommand(new ShowCommand(terminal, environment))
        .addSubcommand(new ReleaseCommand(terminal, environment));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "which command: list, show or release?");
  }
}
