package dev.signpost.ingest.receipts;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.ingest.contract.PageId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one submission so far.
 *
 * @param sameAs the earlier receipt of the same content at the same revision; the stages after the
 *     ledger are its
 * @param stages in the order of the pipeline, then of time
 */
public record Receipt(
    String receipt,
    @JsonProperty("page") PageId pageId,
    long revision,
    @Nullable String sameAs,
    List<StageReport> stages) {
  private static final Comparator<Outcome> ORDER =
      Comparator.comparing(Outcome::stage)
          .thenComparing(Outcome::at)
          .thenComparing(Outcome::result);

  public Receipt {
    stages = List.copyOf(stages);
  }

  /** What one stage made of it. */
  public record StageReport(Stage stage, Result outcome, Instant at, @Nullable String detail) {}

  /** The receipt with what is known of it; empty if nothing is. */
  public static Optional<Receipt> find(String receipt, ReceiptsView view) {
    List<Outcome> own = settled(view.outcomes(receipt));
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Outcome first = own.getFirst();
    Stream<Outcome> later =
        first.sameAs() == null
            ? Stream.of()
            : view.outcomes(first.sameAs()).stream().filter(o -> o.stage() != Stage.LEDGER);
    List<StageReport> stages =
        Stream.concat(own.stream(), later)
            .sorted(ORDER)
            .map(o -> new StageReport(o.stage(), o.result(), o.at(), o.detail()))
            .toList();
    return Optional.of(
        new Receipt(receipt, first.pageId(), first.revision(), first.sameAs(), stages));
  }

  /**
   * The ledger says accepted or not, once. A submission that it accepted may reach it again after a
   * crash, when a higher revision stands already; what it says then does not count.
   */
  private static List<Outcome> settled(List<Outcome> outcomes) {
    boolean accepted = outcomes.stream().anyMatch(o -> o.result() == Result.ACCEPTED);
    return outcomes.stream()
        .filter(o -> !accepted || o.stage() != Stage.LEDGER || o.result() == Result.ACCEPTED)
        .sorted(ORDER)
        .toList();
  }
}
