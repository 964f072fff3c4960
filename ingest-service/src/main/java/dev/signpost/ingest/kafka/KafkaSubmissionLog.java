package dev.signpost.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.intake.Envelope;
import dev.signpost.ingest.intake.SubmissionLog;
import dev.signpost.ingest.metrics.Telemetry;
import dev.signpost.tracing.Beginning;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Topic {@code submissions}. */
public final class KafkaSubmissionLog implements SubmissionLog {
  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final Telemetry telemetry;

  public KafkaSubmissionLog(Producer<byte[], byte[]> producer, String topic, Telemetry telemetry) {
    this.producer = producer;
    this.topic = topic;
    this.telemetry = telemetry;
  }

  @Override
  public CompletionStage<Void> append(Envelope envelope, @Nullable String traceparent) {
    String page = envelope.pageId().toString();
    Beginning trace = telemetry.tracing().begin("submit", page, traceparent);
    CompletableFuture<Void> kept = new CompletableFuture<>();
    long start = System.nanoTime();
    try {
      var _ =
          producer.send(
              new ProducerRecord<>(
                  topic, null, page.getBytes(UTF_8), envelope.json(), trace.headers()),
              (position, error) -> {
                long took = System.nanoTime() - start;
                telemetry.metrics().sent(envelope.json().length, took, error == null);
                trace.end(error == null);
                settle(kept, error);
              });
    } catch (KafkaException | IllegalStateException e) {
      trace.end(false);
      settle(kept, e); // closed, or interrupted while waiting for room
    }
    return kept;
  }

  private static void settle(CompletableFuture<Void> kept, @Nullable Exception error) {
    if (error == null) {
      kept.complete(null);
    } else {
      kept.completeExceptionally(
          new TransientFailureException(
              "kafka: submission not confirmed: " + error.getMessage(), error));
    }
  }
}
