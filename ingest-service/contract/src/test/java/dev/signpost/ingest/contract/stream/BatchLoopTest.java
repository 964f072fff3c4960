package dev.signpost.ingest.contract.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.BatchHandler.Progress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The loop's decisions alone; its life on a real broker is proved in the acceptance tests. */
class BatchLoopTest {
  private static final TopicPartition PARTITION = new TopicPartition("pages", 0);

  private final AtomicLong committed = new AtomicLong();
  private final MockConsumer<byte[], byte[]> consumer =
      new MockConsumer<>("earliest") {
        @Override
        public synchronized void commitSync() {
          super.commitSync();
          committed.set(position(PARTITION));
        }
      };
  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final DeadLetters deadLetters =
      new DeadLetters(producer, "dead-letters", "index", Clock.systemUTC());
  private final List<String> handled = new CopyOnWriteArrayList<>();
  private final List<BatchLoop<PageId>> loops = new ArrayList<>();

  @BeforeEach
  void assign() {
    assign(consumer);
  }

  private static MockConsumer<byte[], byte[]> assign(MockConsumer<byte[], byte[]> consumer) {
    consumer.assign(List.of(PARTITION));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    return consumer;
  }

  @AfterEach
  void close() {
    loops.forEach(BatchLoop::close);
  }

  @Test
  void batchIsHandledThenCommitted() {
    add(0, "\"term/lesion\"");
    start(this::collect);

    await(() -> handled.contains("term/lesion"));
    await(() -> committed() == 1);
  }

  @Test
  void transientFailureIsTriedAgainAndTellsItsCauseMeanwhile() throws InterruptedException {
    AtomicInteger attempts = new AtomicInteger();
    CountDownLatch failed = new CountDownLatch(1);
    CountDownLatch back = new CountDownLatch(1);
    add(0, "\"term/lesion\"");
    BatchLoop<PageId> loop =
        start(batch -> {
          if (!batch.records().isEmpty() && back.getCount() > 0) {
            attempts.incrementAndGet();
            failed.countDown();
            throw new TransientFailureException("elasticsearch: connection refused");
          }
          return collect(batch);
        });

    assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
    await(() -> loop.health().equals(Health.down("elasticsearch: connection refused")));
    assertThat(committed()).isZero();
    back.countDown();

    await(() -> handled.equals(List.of("term/lesion")));
    await(() -> loop.health().equals(Health.up()));
    await(() -> committed() == 1);
    assertThat(attempts).hasPositiveValue();
  }

  @Test
  void whatCannotBeReadGoesToDeadLettersAndTheRestIsHandled() {
    add(0, "{broken");
    add(1, "\"term/lesion\"");
    start(this::collect);

    await(() -> handled.equals(List.of("term/lesion")));
    ProducerRecord<byte[], byte[]> letter = producer.history().getFirst();
    assertThat(letter.topic()).isEqualTo("dead-letters");
    assertThat(letter.value()).isEqualTo("{broken".getBytes(UTF_8));
    assertThat(header(letter, "stage")).isEqualTo("index");
    assertThat(header(letter, "topic")).isEqualTo("pages");
    assertThat(header(letter, "offset")).isEqualTo("0");
    assertThat(header(letter, "cause")).isNotEmpty();
    await(() -> committed() == 2);
  }

  @Test
  void bugStopsTheLoopAndHealthSaysSo() {
    add(0, "\"term/lesion\"");
    BatchLoop<PageId> loop =
        start(batch -> {
          throw new IllegalStateException("no such index");
        });

    await(() -> loop.health().equals(Health.stopped("no such index")));
    assertThat(consumer.closed()).isTrue();
  }

  @Test
  void consumerThatKafkaGaveUpIsReplacedAndHealthTellsMeanwhile() {
    MockConsumer<byte[], byte[]> next = assign(new MockConsumer<>("earliest"));
    Queue<Consumer<byte[], byte[]>> consumers = new ConcurrentLinkedQueue<>(List.of(consumer));
    consumer.schedulePollTask(
        () -> consumer.setPollException(new GroupIdNotFoundException("group is gone")));
    BatchLoop<PageId> loop =
        start(
            this::collect,
            () ->
                Optional.ofNullable(consumers.poll())
                    .orElseThrow(() -> new TimeoutException("no answer")));

    await(() -> loop.health().equals(Health.down("kafka: no answer")));
    assertThat(consumer.closed()).isTrue();
    consumers.add(next);
    next.schedulePollTask(() -> next.addRecord(received(0, "\"term/lesion\"")));

    await(() -> handled.equals(List.of("term/lesion")));
    await(() -> loop.health().equals(Health.up()));
  }

  @Test
  void whatIsSettledIsCommittedBeforeItCloses() {
    add(0, "\"term/lesion\"");
    BatchLoop<PageId> loop = start(this::collect);
    await(() -> committed() == 1);
    add(1, "\"term/nodule\"");
    await(() -> handled.contains("term/nodule"));

    loop.close();

    assertThat(committed()).isEqualTo(2);
  }

  @Test
  void openBatchIsCommittedOnceALaterOneSettlesIt() {
    AtomicBoolean settled = new AtomicBoolean();
    add(0, "\"term/lesion\"");
    start(batch -> {
      collect(batch);
      return settled.get() ? Progress.SETTLED : Progress.OPEN;
    });

    await(() -> handled.contains("term/lesion"));
    assertThat(committed()).isZero();
    settled.set(true);

    await(() -> committed() == 1);
  }

  @Test
  void goesBackWhereItIsToldTo() {
    add(0, "\"term/lesion\"");
    BatchLoop<PageId> loop = start(this::collect);
    await(() -> committed() == 1);

    loop.readAgainFrom(Map.of(PARTITION, 0L));

    await(() -> consumer.position(PARTITION) == 0);
  }

  @Test
  void unreadableRecordIsKeptOnceHoweverOftenItsBatchIsTried() {
    AtomicInteger attempts = new AtomicInteger();
    add(0, "{broken");
    add(1, "\"term/lesion\"");
    start(batch -> {
      if (!batch.records().isEmpty() && attempts.incrementAndGet() < 3) {
        throw new TransientFailureException("elasticsearch: connection refused");
      }
      return collect(batch);
    });

    await(() -> committed() == 2);
    assertThat(producer.history()).hasSize(1);
  }

  private BatchLoop<PageId> start(BatchHandler<PageId> handler) {
    return start(handler, () -> consumer);
  }

  private BatchLoop<PageId> start(
      BatchHandler<PageId> handler, Supplier<Consumer<byte[], byte[]>> consumers) {
    BatchLoop<PageId> loop =
        new BatchLoop<>("loop", consumers, JsonCodec.of(PageId.class), handler, deadLetters);
    loops.add(loop);
    return loop.start();
  }

  private Progress collect(BatchHandler.Batch<PageId> batch) {
    batch.records().forEach(received -> handled.add(received.value().toString()));
    return Progress.SETTLED;
  }

  private void add(long offset, String json) {
    consumer.schedulePollTask(() -> consumer.addRecord(received(offset, json)));
  }

  private static ConsumerRecord<byte[], byte[]> received(long offset, String json) {
    return new ConsumerRecord<>("pages", 0, offset, new byte[0], json.getBytes(UTF_8));
  }

  private long committed() {
    return committed.get();
  }

  private static String header(ProducerRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), UTF_8);
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited 10 s").isLessThan(until);
      Thread.onSpinWait();
    }
  }
}
