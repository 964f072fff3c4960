package dev.signpost.link.reading;

import dev.signpost.link.reading.LexiconLog.NoChange;
import dev.signpost.link.table.Numbers;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Tells of records of the lexicon that are no change of names. Every instance reads the lexicon, so
 * the first partition of pages sees to it for all, and remembers what it told.
 */
final class UnreadableNames {
  private final boolean responsible;
  private final LexiconLog log;
  private final Numbers positions;
  private final AtomicLong seen = new AtomicLong();

  UnreadableNames(Place place, LexiconLog log, Numbers positions) {
    this.responsible = place.partition() == 0;
    this.log = log;
    this.positions = positions;
  }

  void follow(Consumer<ReadingEvent> events) {
    long passedOver = log.passedOver();
    if (responsible && seen.getAndSet(passedOver) != passedOver) {
      for (NoChange record : log.noChangesAfter(p -> positions.get(name(p), -1))) {
        events.accept(new ReadingEvent.UnreadableName(record));
        positions.put(name(record.partition()), record.offset());
      }
    }
  }

  private static String name(int partition) {
    return "unreadable-" + partition;
  }
}
