package dev.signpost.ingest.quality.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.signpost.ingest.contract.Fault.Severity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How much each rule matters here, where that differs from its policy. */
public final class Severities {
  /** All as their policies say. */
  public static final Severities USUAL = new Severities(Map.of());

  private final Map<String, Level> levels;

  private enum Level {
    ERROR,
    WARNING,
    OFF
  }

  private Severities(Map<String, Level> levels) {
    this.levels = Map.copyOf(levels);
  }

  /**
   * Reads {@code promotion=error, missing-summary=off}: rules with {@code error}, {@code warning}
   * or {@code off}.
   *
   * @throws IllegalArgumentException saying what was expected
   */
  @JsonCreator
  public static Severities of(String text) {
    Map<String, Level> levels = new LinkedHashMap<>();
    for (String entry : text.split(",", -1)) {
      if (!entry.isBlank()) {
        String[] parts = entry.split("=", 2);
        String rule = parts[0].strip();
        if (parts.length < 2 || levels.put(rule, level(parts[1].strip())) != null) {
          throw new IllegalArgumentException(
              "severities must be rule=error, rule=warning or rule=off, each rule once: " + rule);
        }
      }
    }
    return new Severities(levels);
  }

  /** The same with one rule off. */
  public Severities without(String rule) {
    Map<String, Level> fewer = new LinkedHashMap<>(levels);
    fewer.put(rule, Level.OFF);
    return new Severities(fewer);
  }

  /** The severity a rule's faults have; empty if it is off. */
  public Optional<Severity> of(Policy policy) {
    Level level = levels.get(policy.name());
    if (level == null) {
      return Optional.of(policy.severity());
    }
    return switch (level) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case OFF -> Optional.empty();
    };
  }

  /**
   * Checks that every rule named here exists.
   *
   * @throws IllegalArgumentException naming the one that does not
   */
  public Severities requireKnown(Set<String> rules) {
    for (String rule : levels.keySet()) {
      if (!rules.contains(rule)) {
        throw new IllegalArgumentException("severities: there is no rule " + rule);
      }
    }
    return this;
  }

  private static Level level(String name) {
    for (Level level : Level.values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(name)) {
        return level;
      }
    }
    throw new IllegalArgumentException(
        "severities must be one of %s: %s"
            .formatted(
                Arrays.stream(Level.values())
                    .map(level -> level.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")),
                name));
  }
}
