package dev.signpost.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes, in whatever order, however often, over crashes: the highest revision stands. */
class LedgerPropertyTest {

  /** A crash after so many records: what was committed, what the store and the outputs kept. */
  record Crash(int after, int committed, int stored, int told) {}

  @Property(tries = 5_000)
  void everyOrderAndRepetitionOfDistinctRevisionsEndsTheSame(
      @ForAll("deliveries") List<Integer> revisions) {
    List<Submission> delivered = new ArrayList<>();
    for (int i = 0; i < revisions.size(); i++) {
      delivered.add(submission("r" + i, revisions.get(i)));
    }

    Site site = run(delivered, new Crash(0, 0, 0, 0));

    long highest = revisions.stream().mapToLong(Integer::longValue).max().orElseThrow();
    assertThat(site.shows()).isEqualTo(shown(submission("any", highest)));
  }

  @Property(tries = 5_000)
  void aCrashAnywhereChangesNothing(
      @ForAll("deliveries") List<Integer> revisions, @ForAll("crashes") Crash crash) {
    List<Submission> delivered = new ArrayList<>();
    for (int i = 0; i < revisions.size(); i++) {
      delivered.add(submission("r" + i, revisions.get(i)));
    }

    Site calm = run(delivered, new Crash(0, 0, 0, 0));
    Site crashed = run(delivered, crash);

    assertThat(crashed.shows()).isEqualTo(calm.shows());
    assertThat(crashed.results.keySet()).isEqualTo(calm.results.keySet());
  }

  /** Even revisions withdraw, odd ones publish. */
  private static Submission submission(String receipt, long revision) {
    return revision % 2 == 0
        ? Submissions.withdraw(receipt, revision)
        : Submissions.publish(receipt, revision, "title at " + revision);
  }

  private static String shown(Submission submission) {
    return submission instanceof Submission.WithdrawalSubmitted
        ? "withdrawn at " + submission.revision()
        : "title at " + submission.revision();
  }

  /**
   * Runs the ledger; at the crash goes back to what was committed and takes all again from there.
   */
  private static Site run(List<Submission> delivered, Crash crash) {
    int after = Math.min(crash.after, delivered.size());
    int committed = Math.min(crash.committed, after);
    int stored = Math.clamp(crash.stored, committed, after);
    int told = Math.clamp(crash.told, committed, after);
    Site site = new Site();
    List<LedgerEntry> states = new ArrayList<>();
    states.add(null);
    for (int i = 0; i < after; i++) {
      states.add(site.take(states.getLast(), delivered.get(i), i < told));
    }
    LedgerEntry held = states.get(stored);
    for (int i = committed; i < delivered.size(); i++) {
      held = site.take(held, delivered.get(i), true);
    }
    return site;
  }

  /** What a reader of {@code pages} and {@code outcomes} has. */
  private static final class Site {
    private final List<ContentChange> changes = new ArrayList<>();
    private final Map<String, Result> results = new HashMap<>();

    LedgerEntry take(LedgerEntry held, Submission submission, boolean told) {
      Verdict verdict = Ledger.judge(held, submission, page -> List.of(), Submissions.AT);
      if (told) {
        results.merge(
            submission.receipt(),
            verdict.outcome().result(),
            (before, now) -> before == Result.ACCEPTED ? before : now);
      }
      if (!(verdict instanceof Verdict.Accepted accepted)) {
        return held;
      }
      if (told) {
        changes.add(accepted.change());
      }
      return accepted.entry();
    }

    /** The last change of the log, which is what compaction leaves. */
    String shows() {
      return switch (changes.getLast()) {
        case PagePublished published -> published.page().title();
        case PageWithdrawn withdrawn -> "withdrawn at " + withdrawn.revision();
      };
    }
  }

  @Provide
  Arbitrary<List<Integer>> deliveries() {
    return Arbitraries.integers().between(1, 6).list().ofMinSize(1).ofMaxSize(14);
  }

  @Provide
  Arbitrary<Crash> crashes() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 14);
    return Combinators.combine(place, place, place, place).as(Crash::new);
  }
}
