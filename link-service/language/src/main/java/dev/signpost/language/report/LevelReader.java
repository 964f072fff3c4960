package dev.signpost.language.report;

import dev.signpost.language.region.BodyWords;
import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.region.RegionRelation.Kind;
import dev.signpost.language.region.Regions;
import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.text.Gap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

/**
 * At which levels a finding is. In this order: those in its name or right before it ("L4-L5 disc
 * bulge"); behind it before the next finding ("disc bulge at L4-L5"); those the sentence begins
 * with; those of the next findings it is listed with; those named last in the sentence; those of
 * the heading. The last four only for what can be in the spine.
 */
final class LevelReader {
  private final MarkedText text;
  private final Sentence sentence;
  private final List<LevelGroup> groups;
  private final List<Place> places;

  /** By word of the sentence: how many clauses began up to it. */
  private final int[] clauses;

  LevelReader(MarkedText text, Sentence sentence, List<Place> places) {
    this.text = text;
    this.sentence = sentence;
    this.places = places;
    this.groups = LevelGroup.in(text, sentence);
    this.clauses = groups.isEmpty() ? new int[0] : clauses(text, sentence);
  }

  private static int[] clauses(MarkedText text, Sentence sentence) {
    int[] clauses = new int[sentence.to() - sentence.from()];
    for (int i = 1; i < clauses.length; i++) {
      clauses[i] = clauses[i - 1] + (text.gap(sentence.from() + i) >= Gap.CLAUSE ? 1 : 0);
    }
    return clauses;
  }

  /**
   * The levels of one place, in the order in which they are named.
   *
   * @param next where the words of the next place begin
   */
  List<LevelSpan> of(Place place, int next) {
    if (groups.isEmpty()) {
      return carried(place, sentence.under());
    }
    int at = firstFrom(place.phrase());
    if (at < groups.size() && groups.get(at).to() <= place.to()) {
      return groups.get(at).levels();
    }
    List<LevelSpan> behind = behind(place.name().to(), next);
    return behind.isEmpty() ? carried(place, elsewhere(place)) : behind;
  }

  /** Index of the first group that begins at the word or behind it. */
  private int firstFrom(int word) {
    int low = 0;
    int high = groups.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (groups.get(middle).from() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Behind the name and before the next one; further ones only if they are compared. */
  private List<LevelSpan> behind(int from, int next) {
    SequencedSet<LevelSpan> levels = new LinkedHashSet<>();
    int last = from;
    for (int i = firstFrom(from); i < groups.size() && groups.get(i).to() <= next; i++) {
      LevelGroup group = groups.get(i);
      if (levels.isEmpty()
          ? !parted(text.colon(from) ? from : from - 1, group.from())
          : compared(last, group.from())) {
        levels.addAll(group.levels());
      }
      last = group.to();
    }
    return List.copyOf(levels);
  }

  /** "at L3-L4, worse at L4-L5", "moderate at L3-L4 and severe at L4-L5". */
  private boolean compared(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.is(i, Role.COMPARES) || (text.is(i, Role.AND) && text.grades(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a new clause begins behind the one word and up to the other. */
  private boolean parted(int word, int other) {
    return clauses[other - sentence.from()] > clauses[word - sentence.from()];
  }

  private List<LevelSpan> elsewhere(Place place) {
    int next = firstFrom(place.to());
    int before = firstFrom(place.from()) - 1;
    if (before >= 0 && groups.get(before).leads()) {
      return groups.get(before).levels();
    }
    boolean listed = before >= 0 && !parted(groups.get(before).from(), place.from());
    if (next < groups.size()
        && !parted(place.to() - 1, groups.get(next).from())
        && !(listed && ofAnother(groups.get(next)))) {
      return groups.get(next).levels();
    }
    return listed ? groups.get(before).levels() : sentence.under();
  }

  /** Whether the levels stand right before another name: "bilateral L5 pars defects". */
  private boolean ofAnother(LevelGroup group) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).to() < group.to()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < places.size() && places.get(low).phrase() <= group.from();
  }

  /** Those levels, unless the name is of a part of the body where they are not. */
  private List<LevelSpan> carried(Place place, List<LevelSpan> levels) {
    if (levels.isEmpty()) {
      return levels;
    }
    String name =
        text.text()
            .substring(text.start(place.name().from()), text.tokens().end(place.name().to() - 1));
    Set<String> regions = BodyWords.standard().regionsOf(name);
    List<String> spine = new ArrayList<>();
    levels.forEach(level -> spine.addAll(level.regions()));
    Kind kind = Regions.standard().relation(regions, spine).kind();
    return kind == Kind.CONFLICT || kind == Kind.REFERRAL ? List.of() : levels;
  }
}
