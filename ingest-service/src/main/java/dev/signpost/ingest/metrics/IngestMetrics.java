package dev.signpost.ingest.metrics;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The names and the arithmetic.
 *
 * <ul>
 *   <li>{@code ingest_drafts_total{result}}: drafts and withdrawals handed in. {@code sent} were
 *       confirmed by the broker, {@code unsent} were not; the others never left intake. Their sum
 *       is what publishers handed in.
 *   <li>{@code ingest_verdicts_total{verdict}}: submissions the ledger of this instance judged.
 *       Over all instances and without crashes, {@code sent} drafts = judged submissions in the
 *       long run; alert when {@code dead} grows.
 *   <li>{@code ingest_send_seconds}: from handing a submission to the producer to the broker's
 *       confirmation.
 *   <li>{@code ingest_submission_bytes}: submissions as sent, before compression.
 *   <li>{@code ingest_imports_active}: NDJSON imports under way.
 *   <li>{@code ingest_unreadable_records_total{view}}: records of {@code pages} and {@code
 *       outcomes} that a view skipped because they are no events; their consumers keep them as dead
 *       letters.
 *   <li>{@code ingest_deliveries_total{result}}: what sources pushed. {@code admitted} ones count
 *       as drafts too; alert when {@code unsigned}, {@code outside_window} or {@code replayed}
 *       grow.
 *   <li>{@code ingest_restarts_total}: times the streams had to be built anew.
 * </ul>
 */
public final class IngestMetrics {
  private final Map<DraftResult, Counter> drafts = new EnumMap<>(DraftResult.class);
  private final Map<Verdict, Counter> verdicts = new EnumMap<>(Verdict.class);
  private final Map<View, Counter> unreadable = new EnumMap<>(View.class);
  private final Map<Delivery, Counter> deliveries = new EnumMap<>(Delivery.class);
  private final Timer sends;
  private final DistributionSummary bytes;
  private final Counter restarts;
  private final AtomicInteger imports = new AtomicInteger();

  /** What became of a draft at intake. */
  public enum DraftResult {
    SENT,
    UNSENT,
    REFUSED,
    STALE
  }

  /** What the ledger made of a submission. */
  public enum Verdict {
    ACCEPTED,
    REPEATED,
    REFUSED,
    QUARANTINED,
    DEAD
  }

  /** What this instance keeps to look things up. */
  public enum View {
    PAGES,
    RECEIPTS,
    QUARANTINE
  }

  /** Whether a delivery might come in. */
  public enum Delivery {
    ADMITTED,
    UNSIGNED,
    OUTSIDE_WINDOW,
    REPLAYED,
    CROWDED
  }

  public IngestMetrics(MeterRegistry registry) {
    for (DraftResult result : DraftResult.values()) {
      drafts.put(result, registry.counter("ingest.drafts", "result", label(result)));
    }
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict, registry.counter("ingest.verdicts", "verdict", label(verdict)));
    }
    for (View view : View.values()) {
      unreadable.put(view, registry.counter("ingest.unreadable.records", "view", label(view)));
    }
    for (Delivery result : Delivery.values()) {
      deliveries.put(result, registry.counter("ingest.deliveries", "result", label(result)));
    }
    sends = registry.timer("ingest.send");
    bytes = DistributionSummary.builder("ingest.submission").baseUnit("bytes").register(registry);
    restarts = registry.counter("ingest.restarts");
    registry.gauge("ingest.imports.active", imports);
  }

  public void draft(DraftResult result) {
    requireNonNull(drafts.get(result)).increment();
  }

  public void verdict(Verdict verdict) {
    requireNonNull(verdicts.get(verdict)).increment();
  }

  public void unreadable(View view) {
    requireNonNull(unreadable.get(view)).increment();
  }

  public void delivery(Delivery result) {
    requireNonNull(deliveries.get(result)).increment();
  }

  /** A submission was confirmed by the broker, or was not. */
  public void sent(int size, long nanos, boolean confirmed) {
    draft(confirmed ? DraftResult.SENT : DraftResult.UNSENT);
    bytes.record(size);
    sends.record(Duration.ofNanos(nanos));
  }

  public void restarted() {
    restarts.increment();
  }

  /** Imports under way; whoever starts one counts up, and down at its end. */
  public AtomicInteger imports() {
    return imports;
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
