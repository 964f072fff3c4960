package dev.signpost.link.streams;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.listing.ListingEvent;
import dev.signpost.link.listing.ListingStage;
import dev.signpost.link.listing.ListingTables;
import dev.signpost.link.reading.ReadingEvent;
import dev.signpost.link.reading.ReadingEvent.Arrived;
import dev.signpost.link.reading.ReadingEvent.Named;
import dev.signpost.link.reading.ReadingEvent.Posting;
import dev.signpost.link.reading.ReadingEvent.Read;
import dev.signpost.link.reading.ReadingEvent.Sent;
import dev.signpost.link.reading.ReadingEvent.UnreadableName;
import dev.signpost.link.reading.ReadingEvent.UnreadablePage;
import dev.signpost.link.streams.Told.Outside;
import dev.signpost.link.streams.Told.ToConcept;
import dev.signpost.link.streams.Told.ToListing;
import dev.signpost.link.streams.Told.ToPages;
import dev.signpost.link.table.Keys;
import dev.signpost.link.work.Arrival;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Runs the third stage: read pages and answers of concepts in, links and outcomes out. */
final class ListingProcessor extends ContextualProcessor<byte[], Told, byte[], Outside> {
  private static final JsonCodec<PageLinks> LINKS = JsonCodec.of(PageLinks.class);
  private static final JsonCodec<Outcome> OUTCOMES = JsonCodec.of(Outcome.class);

  private final GraphParts parts;
  private final Commits commits = new Commits();
  private volatile @Nullable ListingStage stage;

  ListingProcessor(GraphParts parts) {
    this.parts = parts;
  }

  @Override
  public void init(ProcessorContext<byte[], Outside> context) {
    super.init(context);
    stage =
        new ListingStage(
            new ListingTables(
                table(StoreNames.PAGES),
                table(StoreNames.CONTENTS),
                table(StoreNames.WORDS),
                table(StoreNames.SUMMARIES)),
            parts.listing(),
            this::tell);
    context.schedule(GraphParts.TICK, PunctuationType.WALL_CLOCK_TIME, this::tick);
  }

  @Override
  public void process(Record<byte[], Told> record) {
    Arrival arrival = new Arrival(record.timestamp(), context().currentSystemTimeMs());
    switch (record.value()) {
      case ToPages(var partitions, var answer) -> stage().answered(answer, arrival);
      case ToListing(ReadingEvent event) -> take(event, arrival.millis());
      case Outside _, ToConcept _ -> throw misled(record.value());
    }
  }

  private void take(ReadingEvent event, long millis) {
    switch (event) {
      case Arrived arrived -> stage().arrived(arrived);
      case Read read -> stage().read(read, millis);
      case Sent sent -> stage().sent(sent);
      case Named _, Posting _, UnreadablePage _, UnreadableName _ -> throw misled(event);
    }
  }

  private void tick(long millis) {
    stage().tick(millis);
    commits.ask(context(), stage().burst(millis), millis);
  }

  private void tell(ListingEvent event) {
    switch (event) {
      case ListingEvent.Publish(PageLinks links) ->
          forward(Keys.of(links.page()), new Outside(Topic.LINKS, LINKS.encode(links)));
      case ListingEvent.Report(Outcome outcome) ->
          forward(Keys.of(outcome.pageId()), new Outside(Topic.OUTCOMES, OUTCOMES.encode(outcome)));
    }
  }

  private void forward(byte[] key, Outside told) {
    commits.told();
    context().forward(new Record<>(key, told, context().currentSystemTimeMs()));
  }

  private StoreTable table(String store) {
    return new StoreTable(context().getStateStore(store));
  }

  private ListingStage stage() {
    return requireNonNull(stage, "not initialised");
  }

  private static IllegalStateException misled(Object what) {
    return new IllegalStateException("not for the listing: " + what.getClass().getSimpleName());
  }
}
