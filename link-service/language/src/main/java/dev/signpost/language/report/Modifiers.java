package dev.signpost.language.report;

import static dev.signpost.language.report.Role.BOTH;
import static dev.signpost.language.report.Role.COMPARES;
import static dev.signpost.language.report.Role.COPULA;
import static dev.signpost.language.report.Role.JOIN;
import static dev.signpost.language.report.Role.LEFT;
import static dev.signpost.language.report.Role.NERVE;
import static dev.signpost.language.report.Role.PREPOSITION;
import static dev.signpost.language.report.Role.RIGHT;

import dev.signpost.language.region.Side;
import dev.signpost.language.report.Severity.Grade;
import dev.signpost.language.text.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What adjectives and adverbs say of a finding, as sets of roles: those before it ("mild left …"),
 * in it, and behind it ("… is mild on the right and severe on the left").
 */
final class Modifiers {
  private static final int NERVE_WINDOW = 4;

  private final MarkedText text;

  Modifiers(MarkedText text) {
    this.text = text;
  }

  /** Roles of all the words that are said of the name, as bits. */
  int of(Place place) {
    int ahead = 0;
    for (int i = place.phrase(); i < place.to(); i++) {
      ahead |= nerves(i) ? 0 : text.roles(i, Role.MODIFIERS);
    }
    int behind = 0;
    boolean compared = false;
    boolean value = text.colon(place.name().to());
    for (int i = place.name().to(); i < place.end(); i++) {
      compared |= text.is(i, COMPARES);
      boolean said = value || predicate(i, place.name().to(), place.end());
      if (said && !nerves(i)) {
        behind |= text.roles(i, Role.MODIFIERS);
      }
    }
    int sides = taken(ahead & Role.SIDES, behind & Role.SIDES, compared);
    int grades = taken(ahead & Role.GRADES, behind & Role.GRADES, false);
    return sides | grades | ((ahead | behind) & Role.MULTILEVEL.bit());
  }

  private static int taken(int ahead, int behind, boolean both) {
    return ahead == 0 || both ? ahead | behind : ahead;
  }

  /**
   * Whether the word says something by itself and is no adjective of another noun: what comes next
   * is the end, a preposition or another of its kind. "Most severe" compares and grades nothing.
   */
  private boolean predicate(int word, int from, int to) {
    if (text.roles(word, Role.MODIFIERS) == 0) {
      return false;
    }
    boolean graded = text.roles(word, Role.GRADES) != 0;
    if (graded && word > from && text.is(word - 1, COMPARES)) {
      return false;
    }
    boolean placed = text.roles(word, Role.SIDES) != 0 && inPhrase(word, from);
    return placed
        || word + 1 >= to
        || text.gap(word + 1) != Gap.NONE
        || text.roles(word + 1, PREPOSITION.bit() | COPULA.bit() | COMPARES.bit() | JOIN.bit()) != 0
        || text.roles(word + 1, Role.MODIFIERS) != 0;
  }

  /** Whether the side is that of a place: "in the left kidney", "on the right". */
  private boolean inPhrase(int word, int from) {
    for (int i = word - 1; i >= Math.max(from, word - 3); i--) {
      if (text.is(i, PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the side is a nerve's, not the finding's. */
  private boolean nerves(int word) {
    if (text.roles(word, Role.SIDES) == 0) {
      return false;
    }
    int end = Math.min(text.size(), word + NERVE_WINDOW);
    for (int i = word + 1; i < end && text.gap(i) == Gap.NONE; i++) {
      if (text.is(i, PREPOSITION)) {
        return false;
      }
      if (text.is(i, NERVE)) {
        return true;
      }
    }
    return false;
  }

  /** The sides of a set, as one. */
  static @Nullable Side side(int roles) {
    return Side.of(
        (roles & LEFT.bit()) != 0, (roles & RIGHT.bit()) != 0, (roles & BOTH.bit()) != 0);
  }

  /** The grades of a set, from the least to the most. */
  static @Nullable Severity severity(int roles) {
    @Nullable Grade least = null;
    @Nullable Grade most = null;
    for (Grade grade : Grade.values()) {
      if ((roles & Role.valueOf(grade.name()).bit()) != 0) {
        least = least == null ? grade : least;
        most = grade;
      }
    }
    return least == null || most == null ? null : new Severity(least, most);
  }
}
