package dev.signpost.ingest.quality.safety;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Part;
import dev.signpost.ingest.quality.text.Passage;
import java.util.List;

/** Who asks whether it is serious gets at least one sign by which to tell. */
final class UnansweredDanger implements PageRule {
  private static final Policy POLICY =
      Policy.warning(
          "unanswered-danger",
          "Where a symptom guide asks whether it is serious, or says what is more concerning, it"
              + " names a sign by which to tell.");

  private static final String QUESTION = "danger-question";
  private static final String EVASION = "danger-evasion";
  private static final String SIGN = "danger-sign";

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    if (page.kind() != PageKind.SYMPTOM) {
      return;
    }
    List<Passage> passages = page.passages();
    for (int i = 1; i < passages.size(); i++) {
      Passage asked = passages.get(i - 1);
      Passage answer = passages.get(i);
      boolean belongs = belongs(asked, answer);
      boolean asks = belongs && has(page, asked, QUESTION);
      if ((asks || answer.role().equals("seriousness"))
          && answer.part() != Part.HEADING
          && isEvasive(page, List.of(answer))) {
        report.fault(
            answer.place(), "the question whether it is serious is not answered: no sign is named");
      }
    }
    checkConcern(page, report);
  }

  private static boolean belongs(Passage asked, Passage answer) {
    return (asked.part() == Part.HEADING && answer.part() == Part.TEXT)
        || (asked.part() == Part.ASKED && answer.part() == Part.ANSWER);
  }

  private static void checkConcern(PageText page, Report report) {
    List<Passage> more =
        page.parts(Part.CONCERN).filter(item -> item.place().startsWith("/concern/more")).toList();
    if (isEvasive(page, more)) {
      report.fault(
          "/concern/more", "nothing that is more concerning is a sign a reader can notice");
    }
  }

  /** It has the words of one who does not answer, and none of a sign. */
  private static boolean isEvasive(PageText page, List<Passage> answer) {
    return answer.stream().anyMatch(passage -> has(page, passage, EVASION))
        && answer.stream().noneMatch(passage -> has(page, passage, SIGN));
  }

  private static boolean has(PageText page, Passage passage, String phrases) {
    return page.hits(phrases, passage).findAny().isPresent();
  }
}
