package dev.signpost.link.reading;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.postings.PostingChange;
import dev.signpost.link.postings.PostingChanges;
import dev.signpost.link.table.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Collects what pages tell concepts and sends it in rounds: one record for each concept. */
final class Outgoing {
  private static final String ROUND = "round";

  private final int partition;
  private final ToIntFunction<PageId> partitionOfConcept;
  private final Numbers numbers;
  private final Map<PageId, List<PostingChange>> collected = new LinkedHashMap<>();

  Outgoing(int partition, ToIntFunction<PageId> partitionOfConcept, Numbers numbers) {
    this.partition = partition;
    this.partitionOfConcept = partitionOfConcept;
    this.numbers = numbers;
  }

  /** The round that goes out next. */
  long round() {
    return numbers.get(ROUND, 1);
  }

  void collect(PageId concept, PostingChange change) {
    collected.computeIfAbsent(concept, c -> new ArrayList<>()).add(change);
  }

  /** Sends the round, if there is anything in it. */
  void send(Consumer<ReadingEvent> events) {
    if (collected.isEmpty()) {
      return;
    }
    long round = round();
    Map<Integer, List<PageId>> byPartition = new TreeMap<>();
    for (PageId concept : collected.keySet()) {
      byPartition
          .computeIfAbsent(partitionOfConcept.applyAsInt(concept), p -> new ArrayList<>())
          .add(concept);
    }
    for (List<PageId> concepts : byPartition.values()) {
      for (PageId concept : concepts) {
        boolean last = concept.equals(concepts.getLast());
        List<PostingChange> changes = collected.getOrDefault(concept, List.of());
        events.accept(
            new ReadingEvent.Posting(concept, new PostingChanges(partition, round, last, changes)));
      }
    }
    events.accept(new ReadingEvent.Sent(round, byPartition.keySet()));
    collected.clear();
    numbers.put(ROUND, round + 1);
  }
}
