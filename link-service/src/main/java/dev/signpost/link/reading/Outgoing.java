package dev.signpost.link.reading;

import dev.signpost.link.concepts.Subject;
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
  private final ToIntFunction<Subject> partitionOf;
  private final Numbers numbers;
  private final Map<Subject, List<PostingChange>> collected = new LinkedHashMap<>();

  Outgoing(int partition, ToIntFunction<Subject> partitionOf, Numbers numbers) {
    this.partition = partition;
    this.partitionOf = partitionOf;
    this.numbers = numbers;
  }

  /** The round that goes out next. */
  long round() {
    return numbers.get(ROUND, 1);
  }

  void collect(Subject subject, PostingChange change) {
    collected.computeIfAbsent(subject, s -> new ArrayList<>()).add(change);
  }

  /** Sends the round, if there is anything in it. */
  void send(Consumer<ReadingEvent> events) {
    if (collected.isEmpty()) {
      return;
    }
    long round = round();
    Map<Integer, List<Subject>> byPartition = new TreeMap<>();
    for (Subject subject : collected.keySet()) {
      byPartition
          .computeIfAbsent(partitionOf.applyAsInt(subject), p -> new ArrayList<>())
          .add(subject);
    }
    for (List<Subject> subjects : byPartition.values()) {
      for (Subject subject : subjects) {
        boolean last = subject.equals(subjects.getLast());
        List<PostingChange> changes = collected.getOrDefault(subject, List.of());
        events.accept(
            new ReadingEvent.Posting(subject, new PostingChanges(partition, round, last, changes)));
      }
    }
    events.accept(new ReadingEvent.Sent(round, byPartition.keySet()));
    collected.clear();
    numbers.put(ROUND, round + 1);
  }
}
