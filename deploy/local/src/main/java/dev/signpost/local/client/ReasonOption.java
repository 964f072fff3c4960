package dev.signpost.local.client;

import picocli.CommandLine.Option;

/** Why an order is given. */
public final class ReasonOption {
  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Why; kept with the order.")
  String reason = "";

  /** As given; empty if nobody said. */
  public String text() {
    return reason;
  }
}
