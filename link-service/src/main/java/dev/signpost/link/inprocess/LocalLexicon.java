package dev.signpost.link.inprocess;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.lexicon.LiveLexicon;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.reading.LexiconLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToLongFunction;

/** The names of concepts and the log of their changes, in memory; one partition. */
final class LocalLexicon implements LexiconLog {
  private static final int PARTITION = 0;

  private final LiveLexicon names = new LiveLexicon();
  private final AtomicLong applied = new AtomicLong();
  private final TreeMap<Long, Change> log = new TreeMap<>();
  private final Map<PageId, Long> latest = new HashMap<>();

  LiveLexicon names() {
    return names;
  }

  void apply(ConceptChange change) {
    if (LexiconLog.counts(change) && names.apply(change)) {
      long offset = applied.getAndIncrement();
      Long before = latest.put(change.concept(), offset);
      if (before != null) {
        log.remove(before);
      }
      log.put(offset, new Change(PARTITION, offset, change.concept(), LexiconLog.names(change)));
    }
  }

  @Override
  public long applied() {
    return applied.get();
  }

  @Override
  public List<Change> after(IntToLongFunction positions, int most) {
    List<Change> changes = new ArrayList<>();
    for (Change change : log.tailMap(positions.applyAsLong(PARTITION), false).values()) {
      if (changes.size() == most) {
        break;
      }
      changes.add(change);
    }
    return changes;
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
