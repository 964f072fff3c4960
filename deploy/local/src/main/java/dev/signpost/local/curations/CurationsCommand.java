package dev.signpost.local.curations;

import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signpost curations}, which does nothing without a command of its own. */
@Command(
    name = "curations",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Pages that stand first for a question, or not there at all, by an editor's hand.")
public final class CurationsCommand implements Callable<Integer> {
  static final String PATH = "/v1/admin/curations";

  @Spec CommandSpec spec = CommandSpec.create();

  /** With its commands. */
  public static CommandLine with(Terminal terminal, Map<String, String> environment) {
    return new CommandLine(new CurationsCommand())
        .addSubcommand(new ListCommand(terminal, environment))
        .addSubcommand("pin", new AddCommand("pin", terminal, environment))
        .addSubcommand("hide", new AddCommand("hide", terminal, environment))
        .addSubcommand("replace", new AddCommand("replace", terminal, environment))
        .addSubcommand(new EndCommand(terminal, environment));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "which command: list, pin, hide, replace or end?");
  }
}
