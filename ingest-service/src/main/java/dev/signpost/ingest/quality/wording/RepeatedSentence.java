package dev.signpost.ingest.quality.wording;

import static java.util.stream.Collectors.joining;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Part;
import dev.signpost.ingest.quality.text.Passage;
import dev.signpost.ingest.quality.text.Sentence;
import dev.signpost.ingest.quality.wording.Repeats.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands on a page twice was put there by a template, or copied. */
final class RepeatedSentence implements PageRule {
  private static final Policy POLICY =
      Policy.warning("repeated-sentence", "No sentence stands on a page twice.");

  private static final int SHORTEST = 6;
  private static final int QUOTED = 3;

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    Map<String, List<List<Place>>> byPlaces = new LinkedHashMap<>();
    for (List<Place> places : Repeats.of(page.passages(), 2, RepeatedSentence::key)) {
      if (!isKeyPoint(places) && !isReference(page, places.getFirst())) {
        byPlaces.computeIfAbsent(where(places), none -> new ArrayList<>(1)).add(places);
      }
    }
    byPlaces.forEach((where, sentences) -> tell(where, sentences, report));
  }

  /** Warning signs may well be said in the text once more. */
  private static long key(Passage passage, Sentence sentence) {
    return passage.part().isName()
            || passage.part() == Part.RED_FLAG
            || sentence.length() < SHORTEST
        ? 0
        : passage.words().hash(sentence.from(), sentence.to());
  }

  /** An item of a list of key points, above the text or at its end. */
  private static boolean isKeyPoint(List<Place> places) {
    Place one = places.getFirst();
    Place other = places.getLast();
    return places.size() == 2
        && one.passage().part() == Part.TEXT
        && other.passage().part() == Part.TEXT
        && one.sentence().item() != other.sentence().item();
  }

  /** "See there for more". */
  private static boolean isReference(PageText page, Place place) {
    return page.hits("reference", place.passage())
        .anyMatch(hit -> hit.sentence().equals(place.sentence()));
  }

  private static String where(List<Place> places) {
    return places.stream().map(place -> place.passage().place()).distinct().collect(joining(", "));
  }

  /** Sentences that stand in the same places were copied together: one fault. */
  private static void tell(String where, List<List<Place>> sentences, Report report) {
    Place again = sentences.getFirst().get(1);
    String quotes =
        sentences.stream()
            .limit(QUOTED)
            .map(places -> places.get(1))
            .map(place -> place.passage().quote(place.sentence()))
            .collect(joining(", "));
    report.fault(
        again.passage(),
        again.sentence().start(),
        again.sentence().end(),
        sentences.size() == 1
            ? "this sentence stands on the page %d times (%s): %s"
                .formatted(sentences.getFirst().size(), where, quotes)
            : "%d sentences stand on the page more than once (%s): %s%s"
                .formatted(
                    sentences.size(), where, quotes, sentences.size() > QUOTED ? ", …" : ""));
  }
}
