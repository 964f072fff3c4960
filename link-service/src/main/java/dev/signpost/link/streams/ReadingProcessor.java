package dev.signpost.link.streams;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.reading.IncomingPage;
import dev.signpost.link.reading.Place;
import dev.signpost.link.reading.ReadingEvent;
import dev.signpost.link.reading.ReadingStage;
import dev.signpost.link.reading.ReadingTables;
import dev.signpost.link.streams.Told.Outside;
import dev.signpost.link.streams.Told.ToConcept;
import dev.signpost.link.streams.Told.ToListing;
import dev.signpost.link.table.Keys;
import dev.signpost.link.work.Arrival;
import dev.signpost.streams.DeadRecord;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Runs the first stage: pages in, concepts' names and postings out. */
final class ReadingProcessor extends ContextualProcessor<byte[], byte[], byte[], Told> {
  private static final JsonCodec<ContentChange> CHANGES = JsonCodec.of(ContentChange.class);
  private static final JsonCodec<ConceptChange> NAMES = JsonCodec.of(ConceptChange.class);
  private static final JsonCodec<Outcome> OUTCOMES = JsonCodec.of(Outcome.class);
  private static final byte[] NO_KEY = {};

  private final GraphParts parts;
  private final Commits commits = new Commits();
  private volatile @Nullable ReadingStage stage;

  ReadingProcessor(GraphParts parts) {
    this.parts = parts;
  }

  @Override
  public void init(ProcessorContext<byte[], Told> context) {
    super.init(context);
    KeyValueStore<Bytes, byte[]> lexicon = context.getStateStore(StoreNames.LEXICON);
    stage =
        new ReadingStage(
            new ReadingTables(
                table(StoreNames.PAGES), table(StoreNames.CONTENTS), table(StoreNames.WORDS)),
            new Place(context.taskId().partition(), parts.partitions()::of),
            parts.reading(new StoreLexiconLog(lexicon, parts.feed())),
            this::tell);
    context.schedule(GraphParts.TICK, PunctuationType.WALL_CLOCK_TIME, this::tick);
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    IncomingPage page;
    try {
      page = IncomingPage.of(decode(record));
    } catch (MalformedEventException e) {
      bury(record, String.valueOf(e.getMessage()));
      return;
    } catch (RuntimeException e) {
      // A fault of the rules for this one page must not hold up all others.
      bury(record, "page cannot be taken down: " + e.getClass().getSimpleName());
      return;
    }
    stage().accept(page, new Arrival(record.timestamp(), context().currentSystemTimeMs()));
  }

  private void tick(long millis) {
    stage().tick(millis);
    commits.ask(context(), stage().burst(millis), millis);
  }

  private static ContentChange decode(Record<byte[], byte[]> record) {
    if (record.key() == null || record.value() == null) {
      throw new MalformedEventException("expected a key and a value", null);
    }
    ContentChange change = CHANGES.decode(record.value());
    if (!Arrays.equals(Keys.of(change.pageId()), record.key())) {
      throw new MalformedEventException("the key names another page than the change", null);
    }
    return change;
  }

  private void bury(Record<byte[], byte[]> record, String cause) {
    Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
    DeadRecord dead = new DeadRecord(Outcome.Stage.LINK, cause, now);
    Record<byte[], byte[]> letter = dead.letter(record, context());
    forward(letter.withValue(new Outside(Topic.DEAD_LETTERS, letter.value())));
    dead.outcome(Keys.text(record.key()), record.value())
        .ifPresent(outcome ->
            forward(record.withValue(new Outside(Topic.OUTCOMES, OUTCOMES.encode(outcome)))));
    parts.metrics().dead();
  }

  private void tell(ReadingEvent event) {
    switch (event) {
      case ReadingEvent.Named(ConceptChange change) ->
          forward(Keys.of(change.concept()), new Outside(Topic.LEXICON, NAMES.encode(change)));
      case ReadingEvent.Posting(var concept, var changes) -> {
        parts.metrics().postingChanges(changes.changes().size());
        forward(Keys.of(concept), new ToConcept(changes));
      }
      case ReadingEvent.Arrived arrived -> forward(NO_KEY, new ToListing(arrived));
      case ReadingEvent.Read read -> forward(NO_KEY, new ToListing(read));
      case ReadingEvent.Sent sent -> forward(NO_KEY, new ToListing(sent));
    }
  }

  private void forward(byte[] key, Told told) {
    forward(new Record<>(key, told, context().currentSystemTimeMs()));
  }

  private void forward(Record<byte[], Told> record) {
    commits.told();
    context().forward(record, record.value().next());
  }

  private StoreTable table(String store) {
    return new StoreTable(context().getStateStore(store));
  }

  private ReadingStage stage() {
    return requireNonNull(stage, "not initialised");
  }
}
