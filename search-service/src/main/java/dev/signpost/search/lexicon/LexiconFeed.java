package dev.signpost.search.lexicon;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.stream.BatchHandler;
import dev.signpost.ingest.contract.stream.BatchLoop;
import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.language.lexicon.LiveLexicon;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.search.kafka.Broker;

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

  /** Fills the lexicon in the background. */
  public static LexiconFeed start(Broker broker, LiveLexicon lexicon) {
    Handler handler = new Handler(lexicon);
    BatchLoop<ConceptChange> loop =
        new BatchLoop<>(
            "lexicon",
            broker.follower(Topic.LEXICON),
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
    private final LiveLexicon lexicon;
    private volatile boolean caughtUp;

    Handler(LiveLexicon lexicon) {
      this.lexicon = lexicon;
    }

    @Override
    public Progress handle(Batch<ConceptChange> batch) {
      batch.records().forEach(received -> lexicon.apply(received.value()));
      caughtUp |= batch.caughtUp();
      return Progress.OPEN;
    }
  }
}
