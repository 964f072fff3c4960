package dev.signpost.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.intake.Envelope;
import dev.signpost.ingest.intake.SubmissionLog;
import dev.signpost.ingest.metrics.IngestMetrics;
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
  private final IngestMetrics metrics;

  public KafkaSubmissionLog(
      Producer<byte[], byte[]> producer, String topic, IngestMetrics metrics) {
    this.producer = producer;
    this.topic = topic;
    this.metrics = metrics;
  }

  @Override
  public CompletionStage<Void> append(Envelope envelope) {
    byte[] key = envelope.pageId().toString().getBytes(UTF_8);
    CompletableFuture<Void> kept = new CompletableFuture<>();
    long start = System.nanoTime();
    try {
      var _ =
          producer.send(
              new ProducerRecord<>(topic, key, envelope.json()),
              (position, error) -> {
                metrics.sent(envelope.json().length, System.nanoTime() - start, error == null);
                settle(kept, error);
              });
    } catch (KafkaException | IllegalStateException e) {
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
