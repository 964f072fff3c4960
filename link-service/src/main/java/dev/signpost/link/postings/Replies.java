package dev.signpost.link.postings;

import dev.signpost.link.concepts.Subject;
import dev.signpost.link.postings.PostingBook.Teller;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Table;
import dev.signpost.link.work.Slice;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which subjects still have to answer, and up to which round each partition of pages has its
 * answers. Concepts are gone through in passes, so that every round is confirmed however many
 * changes keep coming.
 */
public final class Replies {
  private static final byte[] NOTHING = {};

  private final int partition;
  private final PostingBook book;
  private final Table waitingTable;
  private final Table roundTable;
  private final Set<Subject> waiting = new LinkedHashSet<>();
  private final Deque<Subject> pass = new ArrayDeque<>();
  private final Map<Integer, Long> inPass = new TreeMap<>();
  private final Map<Integer, Rounds> rounds = new TreeMap<>();

  /** Goes on where it was left. */
  public Replies(int partition, Table table, PostingBook book) {
    this.partition = partition;
    this.book = book;
    this.waitingTable = table.part('w');
    this.roundTable = table.part('r');
    waitingTable.scan(NOTHING, (key, value) -> waiting.add(new Subject(Keys.string(key))));
    roundTable.scan(
        NOTHING, (key, value) -> rounds.put(Keys.number(key), Rounds.read(new BytesReader(value))));
  }

  /** The pages of a partition had something to say to a subject. */
  public void owe(Subject subject, PostingChanges changes) {
    if (waiting.add(subject)) {
      waitingTable.put(Keys.of(subject.key()), NOTHING);
    }
    Rounds known = rounds.getOrDefault(changes.from(), Rounds.NONE);
    if (changes.last() && changes.round() > known.heard) {
      put(changes.from(), new Rounds(changes.round(), known.confirmed));
    }
  }

  /** Answers as much of a pass as fits; whether it came to its end. */
  public boolean answer(Slice slice, Teller teller) {
    if (pass.isEmpty()) {
      begin();
    }
    while (!pass.isEmpty() && !slice.over()) {
      Subject subject = pass.remove();
      book.tell(subject, teller);
      waiting.remove(subject);
      waitingTable.remove(Keys.of(subject.key()));
    }
    if (pass.isEmpty()) {
      confirm(teller);
    }
    return pass.isEmpty();
  }

  private void begin() {
    pass.addAll(waiting);
    rounds.forEach((from, known) -> inPass.put(from, known.heard));
  }

  private void confirm(Teller teller) {
    inPass.forEach((from, round) -> {
      Rounds known = rounds.getOrDefault(from, Rounds.NONE);
      if (round > known.confirmed) {
        teller.tell(Set.of(from), new Answer.Applied(partition, round));
        put(from, new Rounds(known.heard, round));
      }
    });
    inPass.clear();
  }

  private void put(int from, Rounds known) {
    rounds.put(from, known);
    roundTable.put(
        Keys.of(from), new BytesWriter().number(known.heard).number(known.confirmed).toBytes());
  }

  private record Rounds(long heard, long confirmed) {
    static final Rounds NONE = new Rounds(0, 0);

    static Rounds read(BytesReader in) {
      return new Rounds(in.number(), in.number());
    }
  }
}
