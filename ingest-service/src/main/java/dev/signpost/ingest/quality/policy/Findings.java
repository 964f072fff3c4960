package dev.signpost.ingest.quality.policy;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what the rules find on one page. What is said twice of a place is said once; of each
 * rule it keeps as many findings as an editor can make use of, and says how many more there are.
 */
public final class Findings {
  private static final int OF_EACH_RULE = 25;
  private static final int BESIDE = 30;

  private final List<Finding> all = new ArrayList<>(0);

  /** Lets a rule that is in force at this severity look at the page. */
  public void collect(PageRule rule, Severity severity, PageText page) {
    Collector collector = new Collector(rule.policy().name(), severity);
    rule.check(page, collector);
    collector.addTo(all);
  }

  public List<Finding> toList() {
    return List.copyOf(all);
  }

  /** What one rule has to say. */
  private static final class Collector implements Report {
    private final String rule;
    private final Severity severity;
    private final List<Finding> found = new ArrayList<>(0);

    Collector(String rule, Severity severity) {
      this.rule = rule;
      this.severity = severity;
    }

    @Override
    public void fault(String place, String message) {
      found.add(new Finding(new Fault(rule, severity, place, message), ""));
    }

    @Override
    public void fault(Passage passage, int start, int end, String message) {
      Fault fault = new Fault(rule, severity, passage.place(), message);
      found.add(new Finding(fault, words(passage.text(), start, end)));
    }

    /** Marks alone would be found anywhere: the words beside them belong to what is quoted. */
    private static String words(String text, int start, int end) {
      String quote = text.substring(start, end);
      if (quote.chars().anyMatch(Character::isLetterOrDigit)) {
        return quote;
      }
      return text.substring(Math.max(0, start - BESIDE), Math.min(text.length(), end + BESIDE));
    }

    void addTo(List<Finding> all) {
      if (found.size() < 2) {
        all.addAll(found);
        return;
      }
      Map<Fault, List<Finding>> byFault = new LinkedHashMap<>();
      found.forEach(
          one -> byFault.computeIfAbsent(one.fault(), none -> new ArrayList<>(1)).add(one));
      List<Finding> kept =
          byFault.values().stream().limit(OF_EACH_RULE).map(Collector::merged).toList();
      all.addAll(kept);
      if (byFault.size() > OF_EACH_RULE) {
        String more =
            "there are %d more faults of this kind".formatted(byFault.size() - OF_EACH_RULE);
        all.add(new Finding(new Fault(rule, severity, "", more), ""));
      }
    }

    private static Finding merged(List<Finding> same) {
      Finding first = same.getFirst();
      Fault fault = first.fault();
      String message = "%s (%d times)".formatted(fault.message(), same.size());
      return same.size() == 1
          ? first
          : new Finding(
              new Fault(fault.rule(), fault.severity(), fault.place(), message), first.quote());
    }
  }
}
