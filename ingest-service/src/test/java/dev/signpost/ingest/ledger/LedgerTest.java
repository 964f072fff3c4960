package dev.signpost.ingest.ledger;

import static dev.signpost.ingest.ledger.Submissions.AT;
import static dev.signpost.ingest.ledger.Submissions.publish;
import static dev.signpost.ingest.ledger.Submissions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Submission;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Fault CLASH = new Fault("name-clash", Severity.WARNING, "/title", "m");

  private final AtomicReference<LedgerEntry> held = new AtomicReference<>();
  private final AtomicReference<List<Fault>> warnings = new AtomicReference<>(List.of());

  @Test
  void firstSubmissionOfAPageIsAccepted() {
    Verdict verdict = judge(publish("a", 1, "one"));

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Accepted.class,
            accepted -> {
              assertThat(accepted.change()).isInstanceOf(PagePublished.class);
              assertThat(accepted.change().receipt()).isEqualTo("a");
              assertThat(accepted.change().at()).isEqualTo(AT);
            });
  }

  @Test
  void unknownPageMayBeWithdrawnAndStaysSo() {
    assertThat(((Verdict.Accepted) judge(withdraw("a", 5))).change())
        .isInstanceOf(PageWithdrawn.class);

    assertThat(judge(publish("b", 4, "late"))).isInstanceOf(Verdict.Refused.class);
    assertThat(judge(publish("c", 6, "again"))).isInstanceOf(Verdict.Accepted.class);
  }

  @Test
  void lowerRevisionIsStaleAndSaysWhatStands() {
    judge(publish("a", 3, "three"));

    Verdict verdict = judge(publish("b", 1, "one"));

    assertThat(verdict.outcome().result()).isEqualTo(Result.STALE);
    assertThat(verdict.outcome().detail()).isEqualTo("stale: the page is at revision 3");
  }

  @Test
  void sameContentAtTheSameRevisionIsARepeatOfTheFirstReceipt() {
    judge(publish("a", 3, "three"));

    Verdict verdict = judge(publish("b", 3, "three"));

    assertThat(verdict).isInstanceOf(Verdict.Repeated.class);
    assertThat(verdict.outcome().result()).isEqualTo(Result.ACCEPTED);
    assertThat(verdict.outcome().sameAs()).isEqualTo("a");
  }

  @Test
  void otherContentAtTheSameRevisionIsAConflict() {
    judge(publish("a", 3, "three"));

    assertThat(judge(publish("b", 3, "other")).outcome().detail()).startsWith("conflict:");
    assertThat(judge(withdraw("c", 3)).outcome().detail()).startsWith("conflict:");
  }

  @Test
  void redeliveryIsToldAgainWordForWord() {
    Verdict first = judge(publish("a", 3, "three"));

    assertThat(judge(publish("a", 3, "three"))).isEqualTo(first);
  }

  @Test
  void whatTheSiteHasAgainstAPageIsToldAndDoesNotKeepItOut() {
    warnings.set(List.of(CLASH));

    Verdict.Accepted verdict = (Verdict.Accepted) judge(publish("a", 1, "one"));

    assertThat(((PagePublished) verdict.change()).faults()).containsExactly(CLASH);
    assertThat(verdict.outcome().result()).isEqualTo(Result.ACCEPTED);
    assertThat(verdict.outcome().detail()).isEqualTo("warnings: name-clash");
  }

  @Test
  void redeliveryFindsWhatWasFoundFirstWhateverTheSiteIsNow() {
    warnings.set(List.of(CLASH));
    Verdict first = judge(publish("a", 1, "one"));
    warnings.set(List.of());

    assertThat(judge(publish("a", 1, "one"))).isEqualTo(first);
    assertThat(judge(publish("b", 2, "one")).outcome().detail()).isNull();
  }

  private Verdict judge(Submission submission) {
    Verdict verdict = Ledger.judge(held.get(), submission, page -> warnings.get(), AT);
    if (verdict instanceof Verdict.Accepted accepted) {
      held.set(accepted.entry());
    }
    return verdict;
  }
}
