package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A page proposed by one or more rules. */
final class Candidate {
  private static final int REASONS_SHOWN = 3;

  /** Editors' links stand above this. */
  private static final double MOST = 0.9;

  private static final Comparator<Hint> STRONGEST =
      Comparator.comparing(Hint::strength, Comparator.reverseOrder());

  private final PageId page;
  private final List<Hint> hints = new ArrayList<>();

  Candidate(PageId page) {
    this.page = page;
  }

  PageId page() {
    return page;
  }

  void add(double strength, String rule, Supplier<Reason> reason) {
    hints.add(new Hint(strength, rule, reason));
  }

  boolean isProposedBy(String rule) {
    return hints.stream().anyMatch(hint -> hint.rule.equals(rule));
  }

  /** What all hints come to, in thousandths: 1 − ∏(1 − strength), scaled. */
  double score() {
    double doubt = 1;
    for (Hint hint : hints) {
      doubt *= 1 - hint.strength;
    }
    return Math.round(1000 * MOST * (1 - doubt)) / 1000.0;
  }

  /** The strongest reasons; of equals the one proposed first. A red flag is always among them. */
  List<Reason> reasons() {
    return reasons(REASONS_SHOWN);
  }

  /** At most so many. */
  List<Reason> reasons(int most) {
    List<Hint> sorted = strongestFirst();
    int shown = Math.min(most, sorted.size());
    List<Hint> hidden = sorted.subList(shown, sorted.size());
    List<Hint> warnings =
        hidden.stream().filter(hint -> hint.rule.equals(RedFlagRule.NAME)).toList();
    return Stream.concat(sorted.subList(0, shown - warnings.size()).stream(), warnings.stream())
        .map(hint -> hint.reason.get())
        .toList();
  }

  /** All hints, the strongest first. */
  List<Hint> strongestFirst() {
    return hints.stream().sorted(STRONGEST).toList();
  }

  /** What one rule says. */
  record Hint(double strength, String rule, Supplier<Reason> reason) {}
}
