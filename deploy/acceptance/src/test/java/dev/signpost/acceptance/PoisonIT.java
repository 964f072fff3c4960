package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.Draft;
import dev.signpost.acceptance.pipeline.Log;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;

/** A record that can never succeed is kept aside by each stage, and the others go on. */
class PoisonIT {
  private static final byte[] POISON = "{\"type\": \"page-".getBytes(StandardCharsets.UTF_8);

  /** Stage and topic of each letter to come. */
  private static final List<String> KEEPERS =
      List.of("ledger submissions", "link pages", "link lexicon", "index pages", "index links");

  private final Pipeline pipeline = Pipeline.shared();
  private final Site site = pipeline.site();

  @Test
  void poisonGoesToDeadLettersWithItsCauseAndThePipelineGoesOn() {
    try (Log log = new Log(pipeline.kafka().bootstrapServers())) {
      for (String topic : List.of("submissions", "pages", "links", "lexicon")) {
        log.append(topic, "term/poison", POISON);
      }
    }

    Set<String> kept = new TreeSet<>();
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (System.nanoTime() < until && !kept.containsAll(KEEPERS)) {
        consumer.poll(Duration.ofMillis(200)).forEach(letter -> kept.add(whence(letter)));
      }
    }
    assertThat(kept).containsAll(KEEPERS);
    assertThat(
            site.publish(
                    Draft.of("term/after-poison", "After poison", "It still flows."),
                    "?wait=visible&timeout=30000")
                .status())
        .isEqualTo(200);
  }

  private static String whence(ConsumerRecord<byte[], byte[]> letter) {
    if (!java.util.Arrays.equals(letter.value(), POISON)) {
      return "other";
    }
    assertThat(header(letter, "cause")).isNotEmpty();
    assertThat(Long.parseLong(header(letter, "offset"))).isNotNegative();
    assertThat(header(letter, "time")).startsWith("20");
    return header(letter, "stage") + " " + header(letter, "topic");
  }

  private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", pipeline.kafka().bootstrapServers()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(List.of(new TopicPartition("dead-letters", 0)));
    consumer.seekToBeginning(List.of());
    return consumer;
  }
}
