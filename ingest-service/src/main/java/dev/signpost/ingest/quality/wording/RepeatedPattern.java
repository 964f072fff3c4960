package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import dev.signpost.ingest.quality.text.Sentence;
import dev.signpost.ingest.quality.text.Words;
import dev.signpost.ingest.quality.wording.Repeats.Place;
import java.util.List;

/** The same definition again and again with another name in it was written by a template. */
final class RepeatedPattern implements PageRule {
  private static final Policy POLICY =
      Policy.warning(
          "repeated-pattern", "No three things on a page are defined by the same words.");

  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_DEFINITION = 8;
  private static final int SUSPICIOUS = 3;
  private static final long IS = Words.hash("is");
  private static final long ARE = Words.hash("are");
  private static final long MEANS = Words.hash("means");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (List<Place> places : Repeats.of(page.passages(), SUSPICIOUS, RepeatedPattern::key)) {
      long different = places.stream().mapToLong(Place::words).distinct().count();
      if (different >= SUSPICIOUS) {
        places.forEach(place -> tell(place, different, report));
      }
    }
  }

  private static long key(Passage passage, Sentence sentence) {
    if (!passage.part().isProse()) {
      return 0;
    }
    Words words = passage.words();
    int last = Math.min(sentence.from() + LONGEST_NAME, sentence.to() - SHORTEST_DEFINITION);
    for (int i = sentence.from() + 1; i < last; i++) {
      long word = words.hash(i);
      if (word == IS || word == ARE || word == MEANS) {
        return words.hash(i, sentence.to());
      }
    }
    return 0;
  }

  private static void tell(Place place, long times, Report report) {
    report.fault(
        place.passage(),
        place.sentence().start(),
        place.sentence().end(),
        "%d things on the page are defined by these words: %s"
            .formatted(times, place.passage().quote(place.sentence())));
  }
}
