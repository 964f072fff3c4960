package dev.signpost.link.reading;

import dev.signpost.link.concepts.Subject;
import dev.signpost.link.table.Numbers;
import dev.signpost.link.words.WordIndex;
import dev.signpost.link.words.WordLookup;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/** Follows the lexicon and finds the pages that a change of names may make read differently. */
final class Reread {
  private static final int CHANGES_AT_A_TIME = 2_000;

  private final LexiconLog log;
  private final WordIndex index;
  private final Numbers positions;
  private final AtomicLong seen;
  private final AtomicLong followed = new AtomicLong(-1);

  Reread(LexiconLog log, WordIndex index, Numbers positions) {
    this.log = log;
    this.index = index;
    this.positions = positions;
    this.seen = new AtomicLong(log.applied());
  }

  /** How many changes were applied since this was asked last. */
  int news() {
    long applied = log.applied();
    return Math.toIntExact(applied - seen.getAndSet(applied));
  }

  /** Whether changes were applied that {@link #follow} has not seen. */
  boolean behind() {
    return log.applied() != followed.get();
  }

  /** Hands over the pages some changes concern; whether these were all. */
  boolean follow(IntConsumer pages) {
    long applied = log.applied();
    if (applied == followed.get()) {
      return true;
    }
    List<LexiconLog.Change> changes =
        log.after(partition -> positions.get(name(partition), -1), CHANGES_AT_A_TIME);
    if (!changes.isEmpty()) {
      WordLookup lookup = index.lookup();
      changes.forEach(change -> concerned(change, lookup, pages));
      changes.forEach(change -> positions.put(name(change.partition()), change.offset()));
    }
    boolean all = changes.size() < CHANGES_AT_A_TIME;
    if (all) {
      followed.set(applied);
    }
    return all;
  }

  private static void concerned(LexiconLog.Change change, WordLookup lookup, IntConsumer pages) {
    Subject concept = Subject.concept(change.concept());
    Arrays.stream(lookup.having(concept)).forEach(pages);
    for (List<String> words : change.names()) {
      Arrays.stream(lookup.holding(words)).forEach(pages);
    }
  }

  private static String name(int partition) {
    return "lexicon-" + partition;
  }
}
