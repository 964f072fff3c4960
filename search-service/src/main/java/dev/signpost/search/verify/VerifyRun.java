package dev.signpost.search.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.indexer.Built;
import dev.signpost.search.indexer.Mender;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.kafka.LogPosition;
import dev.signpost.search.kafka.Positions;
import dev.signpost.search.verify.Trace.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One comparison of a whole generation with the log. Blocks. */
final class VerifyRun {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration APPLIED_WITHIN = Duration.ofMinutes(2);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final Target target;
  private final boolean repair;
  private final Tempo tempo;
  private final Findings findings;
  private final Positions positions;

  /** What is compared, and with what. */
  record Target(Cluster cluster, Broker broker, GenerationIndices indices, String group) {}

  VerifyRun(Target target, boolean repair, Tempo tempo, Findings findings) {
    this.target = target;
    this.repair = repair;
    this.tempo = tempo;
    this.findings = findings;
    this.positions = target.broker().positions();
  }

  /**
   * @throws TransientFailureException if broker or cluster is away, or the generation lags
   */
  void run() {
    for (IndexKind kind : List.of(IndexKind.PAGES, IndexKind.LINKS)) {
      tempo.expect(scan(kind).count());
    }
    tempo.expect(positions.end().since(positions.begin()));
    verify(IndexKind.PAGES, Topic.PAGES);
    verify(IndexKind.LINKS, Topic.LINKS);
  }

  private void verify(IndexKind kind, Topic topic) {
    try (Buckets log = new Buckets("log");
        Buckets index = new Buckets("index")) {
      LogPosition end = positions.end();
      readLog(kind, topic, new Span(positions.begin(), end, false), log);
      awaitApplied(end);
      scan(kind)
          .read(trace -> {
            tempo.step();
            index.add(trace);
          });
      readLog(kind, topic, new Span(end, positions.end(), true), log);
      Mending mending = new Mending(scan(kind), mender(kind), target.broker(), topic);
      for (int bucket = 0; bucket < Buckets.COUNT; bucket++) {
        List<Trace> actual = index.read(bucket);
        Comparing comparing = Comparing.of(kind, log.read(bucket), actual);
        findings.compared(actual.size(), comparing.moving());
        comparing.differences().forEach(difference -> settle(mending, difference));
      }
    }
  }

  private void settle(Mending mending, Difference difference) {
    mending
        .settle(difference, repair)
        .ifPresentOrElse(result -> findings.add(difference, result), () -> findings.compared(0, 1));
  }

  /** A part of the log, told before or while the index was read. */
  private record Span(LogPosition from, LogPosition to, boolean late) {}

  private void readLog(IndexKind kind, Topic topic, Span span, Buckets into) {
    target
        .broker()
        .scan()
        .read(
            topic,
            span.from(),
            span.to(),
            record -> {
              tempo.step();
              Built.of(kind, record)
                  .ifPresent(built -> into.add(trace(record, built, span.late())));
            });
  }

  private static Trace trace(ConsumerRecord<byte[], byte[]> record, Built built, boolean late) {
    return new Trace(
        built.id(),
        built.version(),
        new Place(record.partition(), record.offset()),
        late,
        Fingerprint.of(tree(built.json())));
  }

  private static JsonNode tree(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("what is indexed is JSON", e);
    }
  }

  private void awaitApplied(LogPosition end) {
    long until = System.nanoTime() + APPLIED_WITHIN.toNanos();
    while (!positions.applied(target.group()).hasReached(end)) {
      if (System.nanoTime() > until) {
        throw new TransientFailureException(
            "the generation lags: it has not applied what the log held two minutes ago");
      }
      tempo.requireWanted();
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  private IndexScan scan(IndexKind kind) {
    return new IndexScan(target.cluster(), target.indices().index(kind));
  }

  private Mender mender(IndexKind kind) {
    return new Mender(target.cluster(), target.indices().index(kind), target.indices().feed(kind));
  }
}
