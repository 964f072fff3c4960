package dev.signpost.local.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an import came to.
 *
 * @param outcomes drafts by what became of them
 * @param visible whether every accepted page can be found now; false if that was not waited for
 * @param faults by severity and rule
 * @param rejected file with the refused drafts; null if none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportSummary(
    Map<Fate, Long> outcomes,
    boolean visible,
    double seconds,
    Map<String, Long> faults,
    @Nullable String rejected) {

  public ImportSummary {
    Map<Fate, Long> ordered = new EnumMap<>(Fate.class);
    ordered.putAll(outcomes);
    outcomes = Collections.unmodifiableMap(ordered);
    faults = Collections.unmodifiableMap(new TreeMap<>(faults));
  }

  static ImportSummary of(Results results, Map<Fate, Long> fates, boolean visible, double seconds) {
    Map<Fate, Long> outcomes = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      if (fate.isAlwaysTold() || fates.containsKey(fate)) {
        outcomes.put(fate, fates.getOrDefault(fate, 0L));
      }
    }
    outcomes.merge(Fate.STALE, results.stale(), Long::sum);
    outcomes.merge(Fate.REFUSED, results.refused(), Long::sum);
    results.passed().forEach((fate, count) -> outcomes.merge(fate, count, Long::sum));
    return new ImportSummary(
        outcomes, visible, seconds, results.faults(), results.rejectedFile().orElse(null));
  }

  static ImportSummary nothing() {
    return new ImportSummary(new EnumMap<>(Fate.class), true, 0, Map.of(), null);
  }

  /** Both together. */
  ImportSummary and(ImportSummary other) {
    Map<Fate, Long> bothOutcomes = new EnumMap<>(Fate.class);
    bothOutcomes.putAll(outcomes);
    other.outcomes.forEach((fate, count) -> bothOutcomes.merge(fate, count, Long::sum));
    Map<String, Long> bothFaults = new TreeMap<>(faults);
    other.faults.forEach((rule, count) -> bothFaults.merge(rule, count, Long::sum));
    return new ImportSummary(
        bothOutcomes,
        visible && other.visible,
        seconds + other.seconds,
        bothFaults,
        other.rejected == null ? rejected : other.rejected);
  }

  /** The outcomes there were, in a line. */
  String line() {
    return outcomes.entrySet().stream()
        .filter(outcome -> outcome.getValue() > 0)
        .map(outcome -> Figures.of(outcome.getValue()) + " " + outcome.getKey().wireName())
        .collect(Collectors.joining(", "));
  }

  /** Whether every draft is in now: none was refused or lost. */
  public boolean hasEverything() {
    return count(Fate.REFUSED) == 0 && count(Fate.DEAD) == 0;
  }

  public long total() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  List<String> lines() {
    Table table = new Table().row("outcome", "drafts");
    outcomes.forEach((fate, count) -> table.row(fate.wireName(), Figures.of(count)));
    List<String> lines = new ArrayList<>(table.lines());
    if (!faults.isEmpty()) {
      Table rules = new Table().row("fault", "drafts");
      faults.forEach((rule, count) -> rules.row(rule, Figures.of(count)));
      lines.add("");
      lines.addAll(rules.lines());
    }
    lines.add("");
    lines.add(
        "%s %s in %s s (%s/s)%s"
            .formatted(
                Figures.of(total()),
                total() == 1 ? "draft" : "drafts",
                Figures.tenths(seconds),
                Figures.of(Math.round(total() / Math.max(seconds, 0.001))),
                visible && count(Fate.ACCEPTED) > 0 ? ", visible" : ""));
    if (rejected != null) {
      lines.add("refused drafts with their faults: " + rejected);
    }
    return lines;
  }

  private long count(Fate fate) {
    return outcomes.getOrDefault(fate, 0L);
  }
}
