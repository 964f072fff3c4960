package dev.signpost.search.lexicon;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.stream.BatchHandler;
import dev.signpost.ingest.contract.stream.BatchLoop;
import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.search.kafka.Broker;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Follows the topic {@code lexicon} from its beginning. In no group and never committing: every
 * instance holds the whole lexicon.
 */
public final class LexiconFeed implements Health.Source, AutoCloseable {
  private final BatchLoop<ConceptChange> loop;
  private final Handler handler;

  private LexiconFeed(BatchLoop<ConceptChange> loop, Handler handler) {
    this.loop = loop;
    this.handler = handler;
  }

  /** Hands every change on in the background. */
  public static LexiconFeed start(Broker broker, SiteNames names) {
    Handler handler = new Handler(names);
    BatchLoop<ConceptChange> loop =
        new BatchLoop<>(
            "lexicon",
            () -> broker.follower(Topic.LEXICON),
            JsonCodec.of(ConceptChange.class),
            handler,
            broker.deadLetters());
    return new LexiconFeed(loop.start(), handler);
  }

  /** Whether all names told before the start are known. */
  public boolean caughtUp() {
    return handler.caughtUp;
  }

  @Override
  public Health health() {
    return loop.health();
  }

  @Override
  public void close() {
    loop.close();
  }

  private static final class Handler implements BatchHandler<ConceptChange> {
    private final SiteNames names;
    private final AtomicBoolean unsettled = new AtomicBoolean();
    private volatile boolean caughtUp;

    Handler(SiteNames names) {
      this.names = names;
    }

    @Override
    public Progress handle(Batch<ConceptChange> batch) {
      batch.records().forEach(received -> names.accept(received.value()));
      if (!batch.records().isEmpty()) {
        unsettled.set(true);
      }
      if (batch.caughtUp() && unsettled.getAndSet(false)) {
        names.settle();
      }
      caughtUp |= batch.caughtUp();
      return Progress.OPEN;
    }
  }
}
