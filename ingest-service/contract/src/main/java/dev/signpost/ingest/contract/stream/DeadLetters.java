package dev.signpost.ingest.contract.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Keeps records that can never succeed: the original bytes, and headers {@code stage cause topic
 * partition offset time} that tell where they came from and why they are here.
 */
public final class DeadLetters implements LetterWriter {
  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final String stage;
  private final Clock clock;
  private final AtomicLong kept = new AtomicLong();

  public DeadLetters(Producer<byte[], byte[]> producer, String topic, String stage, Clock clock) {
    this.producer = producer;
    this.topic = topic;
    this.stage = stage;
    this.clock = clock;
  }

  @Override
  public void keep(ConsumerRecord<byte[], byte[]> record, String cause) {
    try {
      producer.send(letter(record, cause)).get();
      kept.incrementAndGet();
    } catch (ExecutionException e) {
      throw new TransientFailureException("kafka: dead letter refused: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  /** How many it has kept since it was made. */
  public long kept() {
    return kept.get();
  }

  /** The record as it is kept, for writers that have a producer of their own. */
  public ProducerRecord<byte[], byte[]> letter(
      ConsumerRecord<byte[], byte[]> record, String cause) {
    ProducerRecord<byte[], byte[]> letter =
        new ProducerRecord<>(topic, null, record.key(), record.value());
    header(letter, "stage", stage);
    header(letter, "cause", cause);
    header(letter, "topic", record.topic());
    header(letter, "partition", Integer.toString(record.partition()));
    header(letter, "offset", Long.toString(record.offset()));
    header(letter, "time", clock.instant().toString());
    return letter;
  }

  private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
    letter.headers().add(name, value.getBytes(UTF_8));
  }
}
