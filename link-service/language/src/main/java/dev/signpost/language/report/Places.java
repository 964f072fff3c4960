package dev.signpost.language.report;

import dev.signpost.language.lexicon.NamePlace;
import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.text.Gap;
import java.util.ArrayList;
import java.util.List;

/** Works out which words around each name of a sentence belong to it. */
final class Places {
  private static final int MOST_BEFORE = 12;
  private static final int MOST_BEHIND = 40;

  private final MarkedText text;
  private final Sentence sentence;

  Places(MarkedText text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /** The names with what belongs to them; the words of one are not another's. */
  List<Place> of(List<NamePlace> names) {
    int[] phrases = new int[names.size()];
    int free = sentence.from();
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = phrase(names.get(i).at(), free);
      free = Math.max(free, names.get(i).atEnd());
    }
    List<Place> places = new ArrayList<>(phrases.length);
    for (int i = 0; i < phrases.length; i++) {
      int next = i + 1 < phrases.length ? phrases[i + 1] : sentence.to();
      places.add(new Place(names.get(i), phrases[i], end(names.get(i).to(), next)));
    }
    return places;
  }

  /** Goes back over adjectives as far as a word that ends them. */
  private int phrase(int name, int free) {
    int from = name;
    while (from > free && name - from < MOST_BEFORE) {
      int before = from - 1;
      boolean graded = text.roles(before, Role.MODIFIERS) != 0;
      if (text.gap(from) > Gap.COMMA || (text.gap(from) == Gap.COMMA && !graded)) {
        return from;
      }
      boolean joins = text.is(before, Role.JOIN);
      if (joins && !(before > free && text.roles(before - 1, Role.MODIFIERS) != 0)) {
        return from;
      }
      if (!joins && ends(before)) {
        return from;
      }
      from = before;
    }
    return from;
  }

  private boolean ends(int word) {
    return text.roles(word, Role.STOP.bit() | Role.PREPOSITION.bit() | Role.AND.bit()) != 0
        && text.roles(word, Role.MODIFIERS) == 0;
  }

  /** Goes on behind the name as far as a new clause, or a word that turns to something else. */
  private int end(int from, int next) {
    int limit = Math.min(next, from + MOST_BEHIND);
    int to = from;
    while (to < limit && !stops(to, from, limit)) {
      to++;
    }
    return to;
  }

  private boolean stops(int to, int from, int limit) {
    return (text.gap(to) >= Gap.CLAUSE && !(to == from && text.colon(to)))
        || text.is(to, Role.TURN)
        || (text.gap(to) == Gap.COMMA && ownClause(to, limit))
        || (joins(to) && !continues(to, from, limit));
  }

  private boolean joins(int word) {
    return (text.is(word, Role.AND) || text.is(word, Role.JOIN))
        && !text.is(word, Role.PREPOSITION);
  }

  /** "mild on the right and severe on the left", but "on the left and none on the right". */
  private boolean continues(int and, int from, int limit) {
    boolean denied = and + 1 < limit && text.is(and + 1, Role.NEGATES);
    boolean graded = and > from && text.roles(and - 1, Role.MODIFIERS) != 0;
    return !denied && (graded || text.grades(and + 1));
  }

  /**
   * Whether the part that begins behind a comma has a verb of its own: ", right kidney is normal".
   */
  private boolean ownClause(int from, int limit) {
    for (int i = from + 1; i < limit && text.gap(i) < Gap.COMMA; i++) {
      if (text.is(i, Role.COPULA) && text.is(i, Role.STOP)) {
        return true;
      }
    }
    return false;
  }
}
