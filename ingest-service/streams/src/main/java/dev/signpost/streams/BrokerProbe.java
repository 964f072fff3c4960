package dev.signpost.streams;

import dev.signpost.ingest.contract.stream.Health;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;

/**
 * Asks the broker every second whether it is there. Kafka's clients wait for a broker that is away
 * without a word, so nothing else would tell.
 */
public final class BrokerProbe implements Health.Source, AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

  private final Admin admin;
  private final String servers;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;
  private volatile Health health = Health.down("kafka: not asked yet");

  /**
   * @param servers that the admin client asks, for the message
   */
  public BrokerProbe(Admin admin, String servers) {
    this.admin = admin;
    this.servers = servers;
    this.thread = Thread.ofPlatform().name("broker-probe").daemon().unstarted(this::run);
  }

  public BrokerProbe start() {
    thread.start();
    return this;
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public void close() {
    closing.countDown();
    thread.interrupt();
  }

  private void run() {
    try {
      do {
        health = ask();
      } while (!closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closing
    }
  }

  private Health ask() throws InterruptedException {
    try {
      var options = new DescribeClusterOptions().timeoutMs((int) ANSWER_WITHIN.toMillis());
      admin.describeCluster(options).nodes().get();
      return Health.up();
    } catch (ExecutionException e) {
      return Health.down("kafka: no answer from %s: %s".formatted(servers, e.getMessage()));
    }
  }
}
