package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.text.Passage;
import dev.signpost.ingest.quality.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences that say the same by some measure. On most pages there are none, which costs little.
 */
final class Repeats {
  private Repeats() {}

  /** A sentence and where it stands. */
  record Place(Passage passage, Sentence sentence) {
    long words() {
      return passage.words().hash(sentence.from(), sentence.to());
    }
  }

  /** What makes sentences the same; 0 for one that does not count. */
  @FunctionalInterface
  interface Measure {
    long of(Passage passage, Sentence sentence);
  }

  /** Groups of at least so many, in the order of the page. */
  static List<List<Place>> of(List<Passage> passages, int least, Measure measure) {
    List<Place> places = new ArrayList<>();
    List<Long> keys = new ArrayList<>();
    for (Passage passage : passages) {
      for (Sentence sentence : passage.words().sentences()) {
        long key = measure.of(passage, sentence);
        if (key != 0) {
          places.add(new Place(passage, sentence));
          keys.add(key);
        }
      }
    }
    return hasTwins(keys) ? groups(places, keys, least) : List.of();
  }

  private static boolean hasTwins(List<Long> keys) {
    long[] sorted = keys.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Place>> groups(List<Place> places, List<Long> keys, int least) {
    Map<Long, List<Place>> groups = new LinkedHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      groups.computeIfAbsent(keys.get(i), none -> new ArrayList<>(1)).add(places.get(i));
    }
    return groups.values().stream().filter(group -> group.size() >= least).toList();
  }
}
