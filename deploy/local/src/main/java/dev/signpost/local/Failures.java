package dev.signpost.local;

import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong; what nobody foresaw comes with its trace. */
record Failures(Terminal terminal) implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof CommandFailedException) {
      terminal.note("signpost: " + failure.getMessage());
    } else {
      terminal.note("signpost: unexpected failure, a bug: " + failure);
      failure.printStackTrace(terminal.err().stream());
    }
    return ExitCode.SOFTWARE;
  }
}
