package dev.signpost.language.report;

import dev.signpost.language.assertion.Assertion;
import dev.signpost.language.assertion.Certainty;
import dev.signpost.language.assertion.Scopes;
import dev.signpost.language.lexicon.NamePlace;
import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.report.Finding.Said;
import dev.signpost.language.report.Finding.Where;
import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.text.Gap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what one sentence says of the names in it. */
final class SentenceReader {
  private static final int MOST_BEFORE = 40;

  private final MarkedText text;
  private final Sentence sentence;
  private final Scopes scopes;
  private final Modifiers modifiers;

  /** The scopes have read the sentence already. */
  SentenceReader(MarkedText text, Sentence sentence, Scopes scopes) {
    this.text = text;
    this.sentence = sentence;
    this.scopes = scopes;
    this.modifiers = new Modifiers(text);
  }

  List<Finding> read(List<NamePlace> names) {
    List<Place> places = new Places(text, sentence).of(names);
    LevelReader levels = new LevelReader(text, sentence, places);
    int[] roles = places.stream().mapToInt(modifiers::of).toArray();
    share(names, roles);
    List<Finding> findings = new ArrayList<>(places.size());
    for (int i = 0; i < roles.length; i++) {
      Said said = said(places.get(i));
      int own = roles[i];
      if ((own & Role.SIDES) == 0 && interpreted(said)) {
        own |= sidesBefore(places.get(i));
      }
      if ((own & Role.SIDES) == 0) {
        own |= labelled(places.get(i));
      }
      int next = i + 1 < roles.length ? places.get(i + 1).phrase() : sentence.to();
      findings.add(finding(places.get(i).name(), said, own, levels.of(places.get(i), next)));
    }
    return findings;
  }

  /** Names that share a word share what is said of it: "mild disc bulge or protrusion". */
  private static void share(List<NamePlace> names, int[] roles) {
    for (int i = 1; i < roles.length; i++) {
      if (names.get(i - 1).overlaps(names.get(i))) {
        roles[i] = completed(roles[i], roles[i - 1]);
      }
    }
    for (int i = roles.length - 1; i > 0; i--) {
      if (names.get(i - 1).overlaps(names.get(i))) {
        roles[i - 1] = completed(roles[i - 1], roles[i]);
      }
    }
  }

  private static int completed(int own, int neighbour) {
    int sides = (own & Role.SIDES) == 0 ? neighbour & Role.SIDES : 0;
    int grades = (own & Role.GRADES) == 0 ? neighbour & Role.GRADES : 0;
    return own | sides | grades;
  }

  private Finding finding(NamePlace name, Said said, int roles, List<LevelSpan> levels) {
    boolean multilevel = (roles & Role.MULTILEVEL.bit()) != 0;
    return new Finding(
        name.concepts(),
        text.start(name.from()),
        text.tokens().end(name.to() - 1),
        sentence.section(),
        said,
        new Where(levels, multilevel, Modifiers.side(roles)),
        Modifiers.severity(roles));
  }

  private Said said(Place place) {
    Assertion literal = scopes.of(place.from(), place.to());
    Certainty certainty = scopes.certainty(place.from(), place.to());
    @Nullable SectionKind section = sentence.section();
    Assertion counted = section == null ? literal : section.influence(literal);
    return new Said(counted, literal, certainty);
  }

  /** Whether it is another word for what was described before it: "opacity, likely pneumonia". */
  private static boolean interpreted(Said said) {
    return said.certainty() != Certainty.DEFINITE && said.assertion() != Assertion.HYPOTHETICAL;
  }

  /** The sides its line is labelled with: "Right kidney: …". */
  private int labelled(Place place) {
    @Nullable LabelHeading label = sentence.label();
    return label == null || place.from() < label.body() ? 0 : label.sides(text);
  }

  /** The side last named before it, with the one this is compared to. */
  private int sidesBefore(Place place) {
    int sides = 0;
    int first = Math.max(sentence.from(), place.phrase() - MOST_BEFORE);
    for (int i = place.phrase() - 1; i >= first; i--) {
      boolean and = text.is(i, Role.AND) && text.is(i, Role.JOIN);
      boolean other = sides != 0 && text.roles(i, Role.SIDES | Role.COMPARES.bit()) == 0;
      if (text.gap(i + 1) >= Gap.CLAUSE || and || other) {
        return sides;
      }
      sides |= text.roles(i, Role.SIDES);
    }
    return sides;
  }
}
