package dev.signpost.ingest.contract.stream;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.stream.BatchHandler.Batch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.RetriableCommitFailedException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.utils.ExponentialBackoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one loop of plain consumers, on a platform thread of its own. A consumer that Kafka gave up
 * (its group or its membership is gone, a call got no answer) is replaced by a new one, which reads
 * on from what is committed; only an error of our own stops the loop.
 */
public final class BatchLoop<T> implements AutoCloseable, Health.Source {
  private static final Logger LOG = LoggerFactory.getLogger(BatchLoop.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);
  private static final long COMMIT_EVERY_NANOS = Duration.ofMillis(500).toNanos();

  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final JsonCodec<T> codec;
  private final BatchHandler<T> handler;
  private final LetterWriter deadLetters;
  private final Thread thread;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final ExponentialBackoff backoff = new ExponentialBackoff(100, 2, 10_000, 0.2);
  private volatile Health health = Health.up();
  private final Queue<Map<TopicPartition, Long>> readAgain = new ConcurrentLinkedQueue<>();

  /**
   * @param consumers makes a consumer, subscribed or assigned, with auto-commit off; the loop owns
   *     it and closes it
   */
  public BatchLoop(
      String name,
      Supplier<Consumer<byte[], byte[]>> consumers,
      JsonCodec<T> codec,
      BatchHandler<T> handler,
      LetterWriter deadLetters) {
    this.consumers = consumers;
    this.codec = codec;
    this.handler = handler;
    this.deadLetters = deadLetters;
    this.thread = Thread.ofPlatform().name(name).unstarted(this::run);
  }

  public BatchLoop<T> start() {
    thread.start();
    return this;
  }

  @Override
  public Health health() {
    return health;
  }

  /** Goes back to these offsets, soon, where it has read further. */
  public void readAgainFrom(Map<TopicPartition, Long> offsets) {
    readAgain.add(Map.copyOf(offsets));
  }

  /** Lets the batch in hand finish, settles and commits it, and closes the consumer. */
  @Override
  public void close() {
    if (closing.compareAndSet(false, true) && thread.isAlive()) {
      try {
        thread.join(CLOSE_WITHIN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void run() {
    int attempt = 0;
    while (!closing.get()) {
      try (Consumer<byte[], byte[]> consumer = consumers.get()) {
        new Reading(consumer).untilClosed();
      } catch (KafkaException e) {
        attempt = health.equals(Health.up()) ? 0 : attempt + 1;
        lost(e, attempt);
      } catch (RuntimeException e) {
        health = Health.stopped(String.valueOf(e.getMessage()));
        LOG.atError().setCause(e).log("loop stopped by a bug");
        return;
      }
    }
  }

  private void lost(KafkaException e, int attempt) {
    health = Health.down("kafka: " + e.getMessage());
    if (!closing.get()) {
      LOG.atWarn().addKeyValue("error", e.getMessage()).log("consumer lost, will make a new one");
    }
    long until = System.nanoTime() + Duration.ofMillis(backoff.backoff(attempt)).toNanos();
    while (!closing.get() && System.nanoTime() < until) {
      LockSupport.parkNanos(Math.min(POLL.toNanos(), until - System.nanoTime()));
    }
  }

  /** What is done with one consumer. */
  private final class Reading {
    private final Consumer<byte[], byte[]> consumer;
    private boolean uncommitted;
    private long committedAt = System.nanoTime() - COMMIT_EVERY_NANOS;

    Reading(Consumer<byte[], byte[]> consumer) {
      this.consumer = consumer;
    }

    void untilClosed() {
      boolean settled = true;
      while (!closing.get()) {
        settled = oneRound();
      }
      if (settled) {
        lastRound();
      }
    }

    private boolean oneRound() {
      ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
      // The position may also move without records, past the marks of transactions.
      uncommitted |= !polled.isEmpty() || !polled.nextOffsets().isEmpty();
      Decoded<T> decoded = Decoded.of(polled, codec, caughtUp());
      return untilItSucceeds(() -> {
        decoded.keepUnreadable(deadLetters);
        apply(decoded.batch());
        goBack();
      });
    }

    private void goBack() {
      for (Map<TopicPartition, Long> wanted = readAgain.peek();
          wanted != null;
          wanted = readAgain.peek()) {
        for (TopicPartition partition : consumer.assignment()) {
          Long offset = wanted.get(partition);
          if (offset != null && consumer.position(partition) > offset) {
            consumer.seek(partition, offset);
          }
        }
        readAgain.remove(wanted);
      }
    }

    /** Lets the handler settle what it left open; what it cannot is handed over at next start. */
    private void lastRound() {
      try {
        apply(new Batch<>(List.of(), true));
        commit();
      } catch (TransientFailureException | RetriableException e) {
        LOG.atInfo().addKeyValue("error", e.getMessage()).log("closed with an open batch");
      }
    }

    /** A commit costs the broker a record per partition: not after each of many small batches. */
    private void apply(Batch<T> batch) {
      switch (handler.handle(batch)) {
        case SETTLED -> {
          if (System.nanoTime() - committedAt >= COMMIT_EVERY_NANOS) {
            commit();
          }
        }
        case OPEN -> {}
      }
    }

    /** Whether it did; tried once in any case, again until the loop is told to close. */
    private boolean untilItSucceeds(Runnable work) {
      for (int attempt = 0; attempt == 0 || !closing.get(); attempt++) {
        try {
          work.run();
          health = Health.up();
          return true;
        } catch (TransientFailureException | RetriableException e) {
          String cause = String.valueOf(e.getMessage());
          if (attempt == 0) {
            LOG.atWarn().addKeyValue("error", cause).log("batch failed for now, will try again");
          }
          health = Health.down(cause);
          waitPaused(backoff.backoff(attempt));
        }
      }
      return false;
    }

    /**
     * Waits while staying a member of the group: polls, with everything paused. The waiting is
     * ours: a consumer with paused records at hand spins until its poll is over.
     */
    private void waitPaused(long millis) {
      long until = System.nanoTime() + Duration.ofMillis(millis).toNanos();
      while (!closing.get() && System.nanoTime() < until) {
        consumer.pause(consumer.assignment());
        ConsumerRecords<byte[], byte[]> fresh = consumer.poll(Duration.ZERO);
        // Partitions assigned during this very poll were not paused yet: take their records again.
        for (TopicPartition partition : fresh.partitions()) {
          consumer.seek(partition, fresh.records(partition).getFirst().offset());
        }
        LockSupport.parkNanos(Math.min(POLL.toNanos(), until - System.nanoTime()));
      }
      consumer.resume(consumer.paused());
    }

    /** Whether the position is known to be the end in every partition. */
    private boolean caughtUp() {
      return consumer.assignment().stream()
          .allMatch(partition -> consumer.currentLag(partition).orElse(1) == 0);
    }

    private void commit() {
      if (!uncommitted) {
        return;
      }
      try {
        consumer.commitSync();
        uncommitted = false;
        committedAt = System.nanoTime();
      } catch (RebalanceInProgressException | RetriableCommitFailedException e) {
        LOG.atDebug().addKeyValue("error", e.getMessage()).log("not committed, will be read again");
      } catch (CommitFailedException e) {
        LOG.atInfo().addKeyValue("error", e.getMessage()).log("partitions moved before the commit");
      }
    }
  }
}
