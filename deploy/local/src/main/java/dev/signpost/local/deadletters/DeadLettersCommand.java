package dev.signpost.local.deadletters;

import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signpost dead-letters}, which does nothing without a command of its own. */
@Command(
    name = "dead-letters",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Records that a stage could not process: what, why, and another try.")
public final class DeadLettersCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  /** With its commands. */
  public static CommandLine with(Terminal terminal, Map<String, String> environment) {
    return new CommandLine(new DeadLettersCommand())
        .addSubcommand(new ListCommand(terminal, environment))
        .addSubcommand(new ShowCommand(terminal, environment))
        .addSubcommand(new ReplayCommand(terminal, environment));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "which command: list, show or replay?");
  }
}
