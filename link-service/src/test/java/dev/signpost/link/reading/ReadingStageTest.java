package dev.signpost.link.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Page;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.lexicon.LiveLexicon;
import dev.signpost.link.TestPage;
import dev.signpost.link.concepts.ConceptReader;
import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.link.pages.Original;
import dev.signpost.link.reading.ReadingEvent.Arrived;
import dev.signpost.link.reading.ReadingEvent.Read;
import dev.signpost.link.reading.ReadingEvent.UnreadablePage;
import dev.signpost.link.table.MemoryTable;
import dev.signpost.link.work.Arrival;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class ReadingStageTest {
  private static final JsonCodec<ContentChange> CHANGES = JsonCodec.of(ContentChange.class);
  private static final long NOW = 1_000_000;

  private final LiveLexicon lexicon = new LiveLexicon();
  private final AtomicBoolean broken = new AtomicBoolean();
  private final List<ReadingEvent> events = new ArrayList<>();
  private final ReadingTables tables =
      new ReadingTables(new MemoryTable(), new MemoryTable(), new MemoryTable());

  @Test
  void aPageWhoseTextCannotBeReadIsHandedOverAsItCame() {
    broken.set(true);
    byte[] event = event(TestPage.of("term/lesion", "Lesion").page());

    accept(stage(), event);

    assertThat(events)
        .filteredOn(UnreadablePage.class::isInstance)
        .singleElement()
        .satisfies(told -> {
          UnreadablePage unreadable = (UnreadablePage) told;
          assertThat(unreadable.page().toString()).isEqualTo("term/lesion");
          assertThat(unreadable.original().event()).isEqualTo(event);
          assertThat(unreadable.original().offset()).isEqualTo(41);
          assertThat(unreadable.cause()).isEqualTo("IllegalStateException");
        });
    assertThat(events).contains(new Read(0, 1, "IllegalStateException"));
  }

  @Test
  void otherPagesAreReadMeanwhile() {
    broken.set(true);
    ReadingStage stage = stage();
    accept(stage, event(TestPage.of("term/lesion", "Lesion").page()));
    broken.set(false);
    events.clear();

    accept(stage, event(TestPage.of("term/edema", "Edema").page()));

    assertThat(events).noneMatch(UnreadablePage.class::isInstance);
    assertThat(events).anyMatch(Read.class::isInstance);
  }

  @Test
  void whatWasTakenDownIsReadByTheNextLife() {
    ReadingStage first = stage();
    first.accept(incoming(event(TestPage.of("term/lesion", "Lesion").page())), arrival());
    assertThat(events).anyMatch(Arrived.class::isInstance).noneMatch(Read.class::isInstance);

    stage().tick(NOW + 5_000);

    assertThat(events).anyMatch(Read.class::isInstance);
  }

  private void accept(ReadingStage stage, byte[] event) {
    stage.accept(incoming(event), arrival());
    stage.tick(NOW + 1);
  }

  private static Arrival arrival() {
    return new Arrival(NOW, NOW);
  }

  private static IncomingPage incoming(byte[] event) {
    return IncomingPage.of(CHANGES.decode(event), new Original(41, event));
  }

  private static byte[] event(Page page) {
    return CHANGES.encode(
        new PagePublished("r", page, 1, ContentDigest.of(page), List.of(), Instant.EPOCH));
  }

  private ReadingStage stage() {
    ConceptReader reader = new ConceptReader(this::names);
    LinkMetrics metrics = new LinkMetrics(new SimpleMeterRegistry());
    return new ReadingStage(
        tables,
        new Place(0, concept -> 0),
        new Tools(reader, new NoLexicon(), Duration.ofSeconds(1), metrics),
        events::add);
  }

  private Lexicon names() {
    if (broken.get()) {
      throw new IllegalStateException("a fault of the rules");
    }
    return lexicon.snapshot();
  }

  private static final class NoLexicon implements LexiconLog {
    @Override
    public long applied() {
      return 0;
    }

    @Override
    public List<Change> after(IntToLongFunction positions, int most) {
      return List.of();
    }

    @Override
    public long passedOver() {
      return 0;
    }

    @Override
    public List<NoChange> noChangesAfter(IntToLongFunction positions) {
      return List.of();
    }
  }
}
