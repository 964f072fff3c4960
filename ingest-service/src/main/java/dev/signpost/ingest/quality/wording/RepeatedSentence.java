package dev.signpost.ingest.quality.wording;

import static java.util.stream.Collectors.joining;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import dev.signpost.ingest.quality.text.Sentence;
import dev.signpost.ingest.quality.wording.Repeats.Place;
import java.util.List;

/** What stands on a page twice was put there by a template. */
final class RepeatedSentence implements PageRule {
  private static final Policy POLICY =
      Policy.warning("repeated-sentence", "No sentence stands on a page twice.");

  private static final int SHORTEST = 6;

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (List<Place> places : Repeats.of(page.passages(), 2, RepeatedSentence::key)) {
      if (!isAnnounced(places)) {
        tell(places, report);
      }
    }
  }

  /** A list of key points, whose items head the paragraphs below it. */
  private static boolean isAnnounced(List<Place> places) {
    Place point = places.getFirst();
    Place heading = places.getLast();
    return places.size() == 2
        && point.passage() == heading.passage()
        && point.sentence().item()
        && !heading.sentence().item();
  }

  private static void tell(List<Place> places, Report report) {
    Place again = places.get(1);
    String where =
        places.stream().map(place -> place.passage().place()).distinct().collect(joining(", "));
    report.fault(
        again.passage(),
        again.sentence().start(),
        again.sentence().end(),
        "this sentence stands on the page %d times (%s): %s"
            .formatted(places.size(), where, again.passage().quote(again.sentence())));
  }

  private static long key(Passage passage, Sentence sentence) {
    return passage.part().isName() || sentence.length() < SHORTEST
        ? 0
        : passage.words().hash(sentence.from(), sentence.to());
  }
}
