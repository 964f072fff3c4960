package dev.signpost.link.streams;

import static java.util.Objects.requireNonNull;

import dev.signpost.link.concepts.Subject;
import dev.signpost.link.postings.Answer;
import dev.signpost.link.postings.PostingStage;
import dev.signpost.link.streams.Told.ToConcept;
import dev.signpost.link.streams.Told.ToPages;
import dev.signpost.link.table.Keys;
import dev.signpost.link.work.Arrival;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Runs the second stage: what pages tell concepts in, what concepts answer out. */
final class ConceptProcessor extends ContextualProcessor<byte[], ToConcept, byte[], ToPages> {
  private static final byte[] NO_KEY = {};

  private final GraphParts parts;
  private final Commits commits = new Commits();
  private volatile @Nullable PostingStage stage;

  ConceptProcessor(GraphParts parts) {
    this.parts = parts;
  }

  @Override
  public void init(ProcessorContext<byte[], ToPages> context) {
    super.init(context);
    stage =
        new PostingStage(
            context.taskId().partition(),
            new StoreTable(context.getStateStore(StoreNames.POSTINGS)),
            parts.foldAtMost(),
            this::tell);
    context.schedule(GraphParts.TICK, PunctuationType.WALL_CLOCK_TIME, this::tick);
  }

  @Override
  public void process(Record<byte[], ToConcept> record) {
    Subject subject = new Subject(Keys.string(record.key()));
    Arrival arrival = new Arrival(record.timestamp(), context().currentSystemTimeMs());
    stage().accept(subject, record.value().changes(), arrival);
  }

  private void tick(long millis) {
    stage().tick(millis);
    commits.ask(context(), stage().burst(millis), millis);
  }

  private void tell(Set<Integer> partitions, Answer answer) {
    parts.metrics().answers(partitions.size());
    commits.told();
    context()
        .forward(
            new Record<>(NO_KEY, new ToPages(partitions, answer), context().currentSystemTimeMs()));
  }

  private PostingStage stage() {
    return requireNonNull(stage, "not initialised");
  }
}
