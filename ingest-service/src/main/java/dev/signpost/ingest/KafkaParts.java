package dev.signpost.ingest;

import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.ingest.intake.SubmissionLog;
import dev.signpost.ingest.kafka.KafkaSubmissionLog;
import dev.signpost.ingest.kafka.LedgerApplication;
import dev.signpost.ingest.kafka.LedgerTopology;
import dev.signpost.ingest.kafka.StoreViews;
import dev.signpost.ingest.kafka.SubmissionProducer;
import dev.signpost.ingest.metrics.Telemetry;
import dev.signpost.ingest.quality.site.SiteRules;
import dev.signpost.ingest.receipts.Waits;
import dev.signpost.streams.BrokerProbe;
import dev.signpost.streams.ClientConfig;
import dev.signpost.streams.Closing;
import dev.signpost.streams.RocksMemory;
import dev.signpost.streams.RunningStreams;
import dev.signpost.streams.StreamsProperties;
import dev.signpost.streams.SupervisedStreams;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;

/** The parts of the service that work with the broker, running. */
record KafkaParts(
    BrokerProbe broker,
    SubmissionLog log,
    StoreViews views,
    Waits waits,
    SupervisedStreams ledger) {
  private static final Duration FLUSH_WITHIN = Duration.ofSeconds(10);
  private static final long MEGABYTE = 1L << 20;

  /** Starts them; none of them needs the broker to be there yet. */
  static KafkaParts start(IngestSettings settings, Telemetry telemetry, Closing closing) {
    Admin admin = Admin.create(ClientConfig.admin(settings.kafka(), "ingest-admin"));
    closing.add(() -> admin.close(Duration.ofSeconds(1)));
    BrokerProbe broker = new BrokerProbe(admin, settings.kafka());
    closing.add(broker::close);
    RocksMemory memory = new RocksMemory(settings.storeMemoryMegabytes() * MEGABYTE);
    closing.add(memory::close);
    RunningStreams running = new RunningStreams(LedgerApplication.NAME);
    StoreViews views = new StoreViews(running);
    Waits waits = new Waits(views, views);
    LedgerApplication application =
        new LedgerApplication(
            topology(settings, waits, telemetry),
            admin,
            settings.topicPrefix(),
            waits::allChanged,
            telemetry.metrics());
    SupervisedStreams ledger =
        new SupervisedStreams(application, properties(settings, memory), running);
    closing.add(ledger::close);
    Duration confirmWithin = Duration.ofSeconds(settings.confirmWithinSeconds());
    Producer<byte[], byte[]> producer = SubmissionProducer.open(settings.kafka(), confirmWithin);
    closing.add(() -> producer.close(FLUSH_WITHIN));
    broker.start();
    ledger.start();
    String submissions = Topic.SUBMISSIONS.name(settings.topicPrefix());
    SubmissionLog log = new KafkaSubmissionLog(producer, submissions, telemetry);
    return new KafkaParts(broker, log, views, waits, ledger);
  }

  private static LedgerTopology topology(
      IngestSettings settings, Waits waits, Telemetry telemetry) {
    Duration keep = Duration.ofDays(settings.keepReceiptsDays());
    SiteRules rules = SiteRules.of(settings.severities());
    return new LedgerTopology(settings.topicPrefix(), keep, rules, waits::changed, telemetry);
  }

  private static StreamsProperties properties(IngestSettings settings, RocksMemory memory) {
    return new StreamsProperties(
        settings.kafka(),
        settings.topicPrefix() + settings.applicationId(),
        settings.dataDirectory(),
        settings.ledgerThreads(),
        memory);
  }
}
