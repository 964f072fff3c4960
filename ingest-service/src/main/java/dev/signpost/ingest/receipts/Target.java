package dev.signpost.ingest.receipts;

import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import java.util.Locale;

/** How far a publisher wants to wait for a change to come. */
public enum Target {
  ACCEPTED(Stage.LEDGER, Result.ACCEPTED),
  LINKED(Stage.LINK, Result.LINKED),
  INDEXED(Stage.INDEX, Result.INDEXED),
  VISIBLE(Stage.INDEX, Result.VISIBLE);

  private final Stage stage;
  private final Result result;

  Target(Stage stage, Result result) {
    this.stage = stage;
    this.result = result;
  }

  /** Reads the lower-case name of the {@code wait} parameter. */
  public static Target of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  Stage stage() {
    return stage;
  }

  Result result() {
    return result;
  }
}
