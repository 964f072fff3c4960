package dev.signpost.search.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.search.deadletters.Letter;
import dev.signpost.search.deadletters.LetterBox;
import dev.signpost.search.deadletters.LetterId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * Topic {@code dead-letters}, read from its beginning for every question: letters are rare, and
 * what is asked seldom needs no index. That a letter was tried again is a record of its own behind
 * it, with the header {@code replays}.
 */
final class KafkaLetterBox implements LetterBox {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String REPLAYS = "replays";

  private final Broker broker;
  private final String prefix;
  private final Clock clock;

  KafkaLetterBox(Broker broker, String prefix, Clock clock) {
    this.broker = broker;
    this.prefix = prefix;
    this.clock = clock;
  }

  @Override
  public List<Letter> newest(int atMost, Predicate<Letter> wanted) {
    Map<LetterId, String> replayed = new HashMap<>();
    Deque<Letter> newest = new ArrayDeque<>();
    readAll(record -> {
      Header replays = record.headers().lastHeader(REPLAYS);
      if (replays != null) {
        replayed.put(LetterId.of(text(replays)), header(record, "time"));
      } else {
        newest.add(letter(record));
      }
    });
    List<Letter> found =
        newest.stream()
            .map(letter ->
                replayed.containsKey(letter.id())
                    ? letter.withReplayed(replayed.get(letter.id()))
                    : letter)
            .filter(wanted)
            .toList();
    return found.subList(Math.max(0, found.size() - atMost), found.size());
  }

  @Override
  public Optional<Letter> find(LetterId id) {
    return newest(1, letter -> letter.id().equals(id)).stream().findFirst();
  }

  @Override
  public void noteReplayed(Letter letter) {
    broker.append(
        Topic.DEAD_LETTERS,
        letter.page(),
        null,
        Map.of(REPLAYS, letter.id().toString(), "time", clock.instant().toString()));
  }

  private void readAll(java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader) {
    try (Consumer<byte[], byte[]> consumer = broker.follower(Topic.DEAD_LETTERS)) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        if (System.nanoTime() > until) {
          throw new TransientFailureException("kafka: dead letters not read in time");
        }
        consumer.poll(POLL).forEach(reader);
      }
    } catch (KafkaException e) {
      throw new TransientFailureException("kafka: " + e.getMessage(), e);
    }
  }

  private Letter letter(ConsumerRecord<byte[], byte[]> record) {
    byte[] key = record.key();
    String topic = header(record, "topic");
    return new Letter(
        new LetterId(record.partition(), record.offset()),
        key == null ? null : new String(key, UTF_8),
        header(record, "stage"),
        header(record, "cause"),
        topic.startsWith(prefix) ? topic.substring(prefix.length()) : topic,
        header(record, "partition"),
        header(record, "offset"),
        header(record, "time"),
        record.value(),
        null);
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : text(header);
  }

  private static String text(Header header) {
    return new String(header.value(), UTF_8);
  }
}
