package dev.signpost.ingest.receipts;

import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.ingest.receipts.Receipt.StageReport;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a submission has come towards what its publisher waits for. */
public sealed interface Progress {
  /**
   * Not there yet.
   *
   * @param last the furthest stage that reported; null if none did
   */
  record Underway(@Nullable StageReport last) implements Progress {}

  /** There. */
  record Arrived(StageReport last) implements Progress {}

  /** It will not come there: refused, overtaken by a higher revision, or dead. */
  record Ended(StageReport last) implements Progress {}

  /** Reads it off a receipt. */
  static Progress of(Optional<Receipt> receipt, Target target) {
    List<StageReport> stages = receipt.map(Receipt::stages).orElse(List.of());
    for (StageReport report : stages) {
      if (report.stage() == target.stage() && report.outcome() == target.result()) {
        return new Arrived(report);
      }
    }
    for (StageReport report : stages) {
      boolean decides = report.stage() == Stage.LEDGER || report.stage() == target.stage();
      boolean ends = report.outcome() == Result.STALE || report.outcome() == Result.DEAD;
      if (decides && ends) {
        return new Ended(report);
      }
    }
    return new Underway(stages.isEmpty() ? null : stages.getLast());
  }
}
