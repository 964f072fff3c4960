package dev.signpost.search.generation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.kafka.LogPosition;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a generation is built.
 *
 * @param fingerprint {@link IndexDefinition#fingerprint} it was begun with; empty if nobody noted
 *     it
 * @param time how often it was begun to be filled from the beginning of the log; more than once
 *     only if an index was lost
 * @param noted where the log ended when it was begun
 * @param complete whether all of the log up to there, and up to now at that time, was applied
 */
public record Build(
    Instant begunAt,
    Map<String, String> fingerprint,
    int time,
    LogPosition noted,
    boolean complete) {

  public Build {
    fingerprint = fingerprint == null ? Map.of() : Map.copyOf(fingerprint);
    noted = noted == null ? LogPosition.START : noted;
  }

  /** One that is begun now. */
  public static Build begin(IndexDefinition definition, LogPosition end, Instant at) {
    return new Build(at, definition.fingerprint(), 1, end, false);
  }

  /** One that was there before anybody noted anything. */
  public static Build unknown(Instant at) {
    return new Build(at, Map.of(), 1, LogPosition.START, false);
  }

  /** The same with everything applied. */
  Build completed() {
    return new Build(begunAt, fingerprint, time, noted, true);
  }

  /** The same from the beginning of the log, in indices made anew. */
  Build again(IndexDefinition definition, LogPosition end) {
    return new Build(begunAt, definition.fingerprint(), time + 1, end, false);
  }

  /** Names of the parts in which it differs from what would be built now. */
  @JsonIgnore
  public Map<String, String> differences(IndexDefinition now) {
    Map<String, String> differences = new TreeMap<>();
    now.fingerprint()
        .forEach((part, digest) -> {
          if (!digest.equals(fingerprint.get(part))) {
            differences.put(part, fingerprint.getOrDefault(part, "unknown"));
          }
        });
    return differences;
  }
}
