package dev.signpost.link.streams;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.pages.Original;
import dev.signpost.link.reading.IncomingPage;
import dev.signpost.link.reading.LexiconLog.NoChange;
import dev.signpost.link.reading.Place;
import dev.signpost.link.reading.ReadingEvent;
import dev.signpost.link.reading.ReadingEvent.UnreadableName;
import dev.signpost.link.reading.ReadingEvent.UnreadablePage;
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
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
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
    RecordMetadata place = context().recordMetadata().orElseThrow();
    IncomingPage page;
    try {
      page = IncomingPage.of(decode(record), new Original(place.offset(), record.value()));
    } catch (MalformedEventException e) {
      bury(record, place, String.valueOf(e.getMessage()));
      return;
    } catch (RuntimeException e) {
      // A fault of the rules for this one page must not hold up all others.
      bury(record, place, "page cannot be taken down: " + e.getClass().getSimpleName());
      return;
    }
    stage().accept(page, new Arrival(record.timestamp(), now()));
    String id = page.card().id().toString();
    var _ = parts.tracing().stage("read", id, record.headers(), record.timestamp());
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

  private void bury(Record<byte[], byte[]> record, RecordMetadata place, String cause) {
    dead(cause)
        .outcome(Keys.text(record.key()), record.value())
        .ifPresent(outcome -> forward(record.key(), outside(outcome)));
    bury(new Origin(Topic.PAGES, place.partition(), place.offset()), record, cause);
  }

  private void bury(Origin origin, Record<byte[], byte[]> record, String cause) {
    Told letter = new Outside(Topic.DEAD_LETTERS, record.value());
    Headers headers =
        dead(cause).headers(parts.topic(origin.topic), origin.partition, origin.offset);
    forward(record.withValue(letter).withHeaders(headers));
    parts.metrics().dead();
  }

  private DeadRecord dead(String cause) {
    return new DeadRecord(Outcome.Stage.LINK, cause, Instant.ofEpochMilli(now()));
  }

  private static Outside outside(Outcome outcome) {
    return new Outside(Topic.OUTCOMES, OUTCOMES.encode(outcome));
  }

  private void tell(ReadingEvent event) {
    switch (event) {
      case ReadingEvent.Named(ConceptChange change) ->
          forward(Keys.of(change.concept()), new Outside(Topic.LEXICON, NAMES.encode(change)));
      case ReadingEvent.Posting(var subject, var changes) -> {
        parts.metrics().postingChanges(changes.changes().size());
        forward(Keys.of(subject.key()), new ToConcept(changes));
      }
      case ReadingEvent.Arrived arrived -> forward(NO_KEY, new ToListing(arrived));
      case ReadingEvent.Read read -> forward(NO_KEY, new ToListing(read));
      case ReadingEvent.Sent sent -> forward(NO_KEY, new ToListing(sent));
      case UnreadablePage(var page, var original, var cause) ->
          bury(
              new Origin(Topic.PAGES, context().taskId().partition(), original.offset()),
              new Record<>(Keys.of(page), original.event(), now()),
              "text cannot be read: " + cause);
      case UnreadableName(NoChange name) ->
          bury(
              new Origin(Topic.LEXICON, name.partition(), name.offset()),
              new Record<>(name.key(), name.value(), now()),
              name.cause());
    }
  }

  private void forward(byte[] key, Told told) {
    forward(new Record<>(key, told, now()));
  }

  private void forward(Record<byte[], Told> record) {
    commits.told();
    context().forward(record, record.value().next());
  }

  private StoreTable table(String store) {
    return new StoreTable(context().getStateStore(store));
  }

  private long now() {
    return context().currentSystemTimeMs();
  }

  private ReadingStage stage() {
    return requireNonNull(stage, "not initialised");
  }

  /** Where a record stands. */
  private record Origin(Topic topic, int partition, long offset) {}
}
