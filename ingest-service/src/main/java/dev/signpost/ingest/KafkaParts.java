package dev.signpost.ingest;

import dev.signpost.ingest.contract.stream.TopicSetup;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.ingest.contract.topics.TopicDefinition;
import dev.signpost.ingest.intake.SubmissionLog;
import dev.signpost.ingest.kafka.BrokerProbe;
import dev.signpost.ingest.kafka.ClientConfig;
import dev.signpost.ingest.kafka.KafkaSubmissionLog;
import dev.signpost.ingest.kafka.LedgerStreams;
import dev.signpost.ingest.kafka.LedgerTopology;
import dev.signpost.ingest.kafka.RocksMemory;
import dev.signpost.ingest.kafka.RunningStreams;
import dev.signpost.ingest.kafka.StoreViews;
import dev.signpost.ingest.kafka.StreamsProperties;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.receipts.Waits;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The parts of the service that work with the broker, running. */
record KafkaParts(
    BrokerProbe broker,
    SubmissionLog log,
    StoreViews views,
    Waits waits,
    LedgerStreams ledger,
    Closing closing)
    implements AutoCloseable {
  private static final Duration FLUSH_WITHIN = Duration.ofSeconds(10);
  private static final long MEGABYTE = 1L << 20;

  /** Starts them; none of them needs the broker to be there yet. */
  static KafkaParts start(IngestSettings settings, IngestMetrics metrics) {
    Closing closing = new Closing();
    try {
      return start(settings, metrics, closing);
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  private static KafkaParts start(IngestSettings settings, IngestMetrics metrics, Closing closing) {
    Admin admin = Admin.create(ClientConfig.admin(settings.kafka()));
    closing.add(() -> admin.close(Duration.ofSeconds(1)));
    BrokerProbe broker = new BrokerProbe(admin, settings.kafka());
    closing.add(broker::close);
    RocksMemory memory = new RocksMemory(settings.storeMemoryMegabytes() * MEGABYTE);
    closing.add(memory::close);
    RunningStreams running = new RunningStreams();
    StoreViews views = new StoreViews(running);
    Waits waits = new Waits(views, views);
    LedgerStreams ledger =
        new LedgerStreams(
            topology(settings, waits, metrics),
            streams(settings, memory),
            running,
            new Moments(admin, settings.topicPrefix(), waits),
            metrics);
    closing.add(ledger::close);
    Producer<byte[], byte[]> producer =
        new KafkaProducer<>(
            ClientConfig.producer(
                settings.kafka(), Duration.ofSeconds(settings.confirmWithinSeconds())),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    closing.add(() -> producer.close(FLUSH_WITHIN));
    broker.start();
    ledger.start();
    String submissions = Topic.SUBMISSIONS.name(settings.topicPrefix());
    SubmissionLog log = new KafkaSubmissionLog(producer, submissions, metrics);
    return new KafkaParts(broker, log, views, waits, ledger, closing);
  }

  private static LedgerTopology topology(
      IngestSettings settings, Waits waits, IngestMetrics metrics) {
    Duration keep = Duration.ofDays(settings.keepReceiptsDays());
    return new LedgerTopology(settings.topicPrefix(), keep, waits::changed, metrics);
  }

  private static StreamsProperties streams(IngestSettings settings, RocksMemory memory) {
    return new StreamsProperties(
        settings.kafka(),
        settings.topicPrefix() + settings.applicationId(),
        settings.dataDirectory(),
        settings.ledgerThreads(),
        memory);
  }

  /** Topics are there before the ledger starts; waits look again when its views are back. */
  private record Moments(Admin admin, String prefix, Waits waits) implements LedgerStreams.Moments {
    @Override
    public void beforeStart() {
      var _ = TopicSetup.createMissing(admin, prefix, TopicDefinition.all());
    }

    @Override
    public void viewsAreBack() {
      waits.allChanged();
    }
  }

  @Override
  public void close() {
    closing.close();
  }
}
