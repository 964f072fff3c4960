package dev.signpost.search.generation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.signpost.search.generation.State.Building;
import dev.signpost.search.generation.State.Purged;
import dev.signpost.search.generation.State.Retired;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.kafka.LogPosition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All generations, oldest first; at most one is live, at most one is building. Every order is
 * answered by the register as it would be then.
 *
 * @param handover how far the former live generation had told what became of changes when the live
 *     one took its place; from there on the live one tells
 */
public record Register(List<Entry> entries, LogPosition handover) {
  /** Nothing there yet. */
  public static final Register EMPTY = new Register(List.of(), LogPosition.START);

  /** How many that are gone are remembered. */
  private static final int REMEMBERED = 20;

  public Register {
    entries = entries == null ? List.of() : List.copyOf(entries);
    handover = handover == null ? LogPosition.START : handover;
    long live = entries.stream().filter(Entry::isLive).count();
    if (live > 1) {
      throw new IllegalArgumentException("at most one generation may be live, found " + live);
    }
  }

  /** One generation, live from the first. */
  public static Register first(Generation generation, Build build, Instant at) {
    return new Register(
        List.of(new Entry(generation, build.completed(), new State.Live(at))), LogPosition.START);
  }

  @JsonIgnore
  public Optional<Entry> live() {
    return entries.stream().filter(Entry::isLive).findFirst();
  }

  @JsonIgnore
  public Optional<Entry> building() {
    return entries.stream().filter(entry -> entry.state() instanceof Building).findFirst();
  }

  /** Those whose indices are kept as the topics say. */
  @JsonIgnore
  public List<Entry> fed() {
    return entries.stream().filter(entry -> entry.state().isFed()).toList();
  }

  /** The one that was live before the live one. */
  @JsonIgnore
  public Optional<Entry> former() {
    return entries.stream()
        .filter(entry -> entry.state() instanceof Retired)
        .max(Comparator.comparing(entry -> entry.state().since()));
  }

  /**
   * The generation's entry.
   *
   * @throws RefusedException if there is none
   */
  public Entry entry(Generation generation) {
    return find(generation)
        .orElseThrow(() -> new RefusedException("there is no generation " + generation));
  }

  public Optional<Entry> find(Generation generation) {
    return entries.stream().filter(entry -> entry.generation().equals(generation)).findFirst();
  }

  /** With one more, building. */
  public Register begin(Build build) {
    building()
        .ifPresent(entry -> {
          throw new RefusedException(entry.generation() + " is building already");
        });
    Instant begun = build.begunAt();
    while (find(Generation.begunAt(begun)).isPresent()) {
      begun = begun.plusSeconds(1);
    }
    List<Entry> more = new ArrayList<>(entries);
    more.add(new Entry(Generation.begunAt(begun), build, new Building(build.begunAt())));
    return new Register(forgetting(more), handover);
  }

  /** All of the log is applied; what was building is ready. */
  public Register complete(Generation generation, Instant at) {
    return with(generation, entry -> entry.complete(at));
  }

  /** An index of it is missing. */
  public Register lost(
      Generation generation, IndexDefinition definition, LogPosition end, Instant at) {
    return with(generation, entry -> entry.lost(definition, end, at));
  }

  public Register failed(Generation generation, String cause, Instant at) {
    return with(generation, entry -> entry.failed(cause, at));
  }

  /**
   * It is live in place of the one that was.
   *
   * @param told how far the former one has told what became of changes
   */
  public Register promoted(Generation generation, LogPosition told, Instant at) {
    Entry promoted = entry(generation).promoted(at);
    List<Entry> moved =
        entries.stream()
            .map(entry -> entry.generation().equals(generation) ? promoted : entry.retired(at))
            .toList();
    return new Register(moved, told);
  }

  /** It is gone, and so are its indices, soon. */
  public Register purged(Generation generation, Instant at) {
    return with(generation, entry -> entry.purged(at));
  }

  private Register with(Generation generation, UnaryOperator<Entry> move) {
    Entry moved = move.apply(entry(generation));
    return new Register(
        entries.stream()
            .map(entry -> entry.generation().equals(generation) ? moved : entry)
            .toList(),
        handover);
  }

  private static List<Entry> forgetting(List<Entry> entries) {
    long gone = entries.stream().filter(entry -> entry.state() instanceof Purged).count();
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.state() instanceof Purged && gone > REMEMBERED) {
        gone--;
      } else {
        kept.add(entry);
      }
    }
    return kept;
  }
}
