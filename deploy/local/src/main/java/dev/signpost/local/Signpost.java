package dev.signpost.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signpost} itself, which does nothing without a command. */
@Command(
    name = "signpost",
    mixinStandardHelpOptions = true,
    version = "signpost 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description = "Search and linking for a medical-imaging education site, on this machine.",
    footer = {
      "",
      "Also: signpost test runs the build with all tests, signpost bench measures.",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
final class Signpost implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }
}
