package dev.signpost.ingest.kafka;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.ingest.ledger.Ledger;
import dev.signpost.ingest.ledger.LedgerEntry;
import dev.signpost.ingest.ledger.Verdict;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.metrics.Telemetry;
import dev.signpost.streams.DeadRecord;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * Judges submissions one by one and forwards what follows to the sinks, which are named by topic.
 * What can never be judged goes to dead letters; a failing store flies and stops the thread.
 */
final class LedgerProcessor extends ContextualProcessor<String, byte[], String, byte[]> {
  private static final JsonCodec<Submission> SUBMISSION = JsonCodec.of(Submission.class);
  private static final JsonCodec<Outcome> OUTCOME = JsonCodec.of(Outcome.class);

  private final SiteWatch site;
  private final Telemetry telemetry;

  LedgerProcessor(SiteWatch site, Telemetry telemetry) {
    this.site = site;
    this.telemetry = telemetry;
  }

  @Override
  public void process(Record<String, byte[]> record) {
    Submission submission;
    try {
      submission = decode(record);
    } catch (MalformedEventException e) {
      bury(record, String.valueOf(e.getMessage()));
      return;
    }
    KeyValueStore<String, LedgerEntry> ledger = context().getStateStore(StoreNames.LEDGER);
    Verdict verdict =
        Ledger.judge(
            ledger.get(record.key()), submission, page -> site.admit(page, pages()), now());
    Headers headers =
        telemetry.tracing().stage("ledger", record.key(), record.headers(), record.timestamp());
    switch (verdict) {
      case Verdict.Accepted(var entry, var change, var outcome) -> {
        ledger.put(record.key(), entry);
        endQuarantine(record, entry.revision());
        site.accepted(change, headers);
        byte[] json = ChangeJson.of(change, entry.faults(), record.value());
        forward(record.withHeaders(headers), json, Topic.PAGES);
        telemetry.metrics().verdict(IngestMetrics.Verdict.ACCEPTED);
      }
      case Verdict.Repeated repeated -> telemetry.metrics().verdict(IngestMetrics.Verdict.REPEATED);
      case Verdict.Refused refused -> telemetry.metrics().verdict(IngestMetrics.Verdict.REFUSED);
      case Verdict.Quarantined quarantined -> {
        quarantine(record, submission.revision());
        telemetry.metrics().verdict(IngestMetrics.Verdict.QUARANTINED);
      }
    }
    forward(record, OUTCOME.encode(verdict.outcome()), Topic.OUTCOMES);
  }

  /** The newest draft is kept; what it was held against is the page, which stays as it is. */
  private void quarantine(Record<String, byte[]> record, long revision) {
    KeyValueStore<String, Long> quarantined = context().getStateStore(StoreNames.QUARANTINED);
    Long kept = quarantined.get(record.key());
    if (kept == null || kept <= revision) {
      quarantined.put(record.key(), revision);
      forward(record, record.value(), Topic.QUARANTINE);
    }
  }

  /** A page that has come as far as its draft in quarantine needs that no more. */
  private void endQuarantine(Record<String, byte[]> record, long revision) {
    KeyValueStore<String, Long> quarantined = context().getStateStore(StoreNames.QUARANTINED);
    Long kept = quarantined.get(record.key());
    if (kept != null && kept <= revision) {
      quarantined.delete(record.key());
      context().forward(record.withValue((byte[]) null), Topic.QUARANTINE.name());
    }
  }

  private ReadOnlyKeyValueStore<String, byte[]> pages() {
    return context().getStateStore(StoreNames.PAGES);
  }

  private static Submission decode(Record<String, byte[]> record) {
    if (record.key() == null || record.value() == null) {
      throw new MalformedEventException("expected a key and a value", null);
    }
    Submission submission = SUBMISSION.decode(record.value());
    if (!submission.pageId().toString().equals(record.key())) {
      throw new MalformedEventException("the key names another page than the submission", null);
    }
    return submission;
  }

  private void bury(Record<String, byte[]> record, String cause) {
    DeadRecord dead = new DeadRecord(Outcome.Stage.LEDGER, cause, now());
    context().forward(dead.letter(record, context()), Topic.DEAD_LETTERS.name());
    dead.outcome(record.key(), record.value())
        .ifPresent(outcome -> forward(record, OUTCOME.encode(outcome), Topic.OUTCOMES));
    telemetry.metrics().verdict(IngestMetrics.Verdict.DEAD);
  }

  private void forward(Record<String, byte[]> record, byte[] value, Topic to) {
    context().forward(record.withValue(value), to.name());
  }

  private Instant now() {
    return Instant.ofEpochMilli(context().currentSystemTimeMs());
  }
}
