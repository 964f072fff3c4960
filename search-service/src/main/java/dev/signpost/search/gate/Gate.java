package dev.signpost.search.gate;

import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.index.GenerationIndices;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Sets a candidate beside the live generation. */
public final class Gate {
  private static final int LOOKS = 3;
  private static final Duration BETWEEN = Duration.ofMillis(500);

  private final Cluster cluster;
  private final List<Check> checks;

  /**
   * @param judgedQueries an operator's own judged questions, a file; empty if there is none
   * @throws IllegalArgumentException if that cannot be read
   */
  public Gate(Cluster cluster, Asking asking, String judgedQueries) {
    this.cluster = cluster;
    this.checks =
        List.of(
            new CountsCheck(),
            new FillCheck(),
            AnalysisCheck.read(),
            new SmokeCheck(asking),
            new JudgedCheck(Judged.read(judgedQueries), asking),
            new RelatedCheck());
  }

  /**
   * What all checks find. Blocks.
   *
   * @throws dev.signpost.ingest.contract.stream.TransientFailureException if the cluster is away
   */
  public Report examine(GenerationIndices live, GenerationIndices candidate) {
    Pair pair = new Pair(cluster, live, candidate);
    return new Report(
        live.generation().id(),
        candidate.generation().id(),
        checks.stream().map(check -> patiently(check, pair)).toList());
  }

  /** Pages come and go while they are looked at: what does not hold is looked at again. */
  private static Finding patiently(Check check, Pair pair) {
    Finding finding = check.examine(pair);
    for (int look = 1; look < LOOKS && !finding.holds(); look++) {
      LockSupport.parkNanos(BETWEEN.toNanos());
      finding = check.examine(pair);
    }
    return finding;
  }
}
