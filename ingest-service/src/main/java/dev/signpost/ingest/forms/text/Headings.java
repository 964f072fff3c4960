package dev.signpost.ingest.forms.text;

import dev.signpost.ingest.forms.outline.BlockNames;
import dev.signpost.ingest.forms.outline.Keys;
import dev.signpost.ingest.forms.outline.Purpose;
import dev.signpost.ingest.forms.outline.Purpose.Field;
import dev.signpost.ingest.forms.outline.Purpose.Links;
import dev.signpost.ingest.forms.text.Unit.Sort;
import java.util.List;
import java.util.Optional;

/**
 * Decides which lines are headings, in reading order: what a line may be depends on the part it
 * stands in.
 */
final class Headings {
  static final int SECTION = 2;
  static final int WITHIN = 3;

  private final List<Unit> units;
  private Purpose part = new Purpose.Text(null);
  private boolean named;

  Headings(List<Unit> units) {
    this.units = units;
  }

  /** The level of the heading at this place; 0 if it is none. */
  int level(int at) {
    Unit unit = units.get(at);
    Optional<Purpose> announced = announced(unit);
    if ((part == Field.FAQ && isQuestion(unit, announced))
        || (part instanceof Links && isCard(at) && isExplained(at))) {
      return WITHIN;
    }
    if (announced.isPresent()) {
      return section(announced.get(), true);
    }
    if (unit.sort() == Sort.HEADING) {
      return section(new Purpose.Text(null), false);
    }
    if (part instanceof Links && isCard(at)) {
      return WITHIN;
    }
    boolean like = unit.sort() != Sort.BULLET && unit.sort() != Sort.ROW && isTitleOfSomething(at);
    if (!like) {
      return 0;
    }
    return named && isOneOfCards(at) ? WITHIN : section(new Purpose.Text(null), false);
  }

  private int section(Purpose purpose, boolean isNamed) {
    part = purpose;
    named = isNamed;
    return SECTION;
  }

  /** Blocks are known by name, with or without a colon behind it. */
  private static Optional<Purpose> announced(Unit unit) {
    String line = unit.text();
    String name = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    boolean may =
        unit.sort() == Sort.HEADING || (unit.sort() == Sort.PROSE && Shape.isHeadingLike(name));
    return may && (!line.endsWith(":") || Keys.words(name) <= 4)
        ? BlockNames.announced(name)
        : Optional.empty();
  }

  /** What asks in the part with the questions is one of them, unless it leads on to other pages. */
  private static boolean isQuestion(Unit unit, Optional<Purpose> announced) {
    return unit.sort() == Sort.PROSE
        && Shape.isQuestion(unit.text())
        && announced
            .filter(Links.class::isInstance)
            .map(Purpose::role)
            .filter("nextSteps"::equals)
            .isEmpty();
  }

  /** A heading has something under it that is none. */
  private boolean isTitleOfSomething(int at) {
    Unit unit = units.get(at);
    if (at + 1 == units.size() || !Shape.isHeadingLike(unit.text())) {
      return false;
    }
    Unit below = units.get(at + 1);
    if (unit.sort() == Sort.NUMBERED) {
      return below.sort() != Sort.NUMBERED
          && (at == 0 || units.get(at - 1).sort() != Sort.NUMBERED);
    }
    return below.isItem()
        || below.sort() == Sort.ROW
        || isProse(below)
        || (Shape.isTitleCase(unit.text()) && isTitleOfSomething(at + 1));
  }

  private static boolean isProse(Unit unit) {
    return unit.sort() == Sort.PROSE && !Shape.isHeadingLike(unit.text());
  }

  private boolean isCard(int at) {
    return at + 1 < units.size()
        && units.get(at).sort() == Sort.PROSE
        && units.get(at + 1).sort() == Sort.PROSE
        && Shape.isCardTitle(units.get(at).text(), units.get(at + 1).text());
  }

  /** What a card says begins with what it is about. */
  private boolean isExplained(int at) {
    String title = units.get(at).text();
    int colon = title.indexOf(": ");
    String topic = Keys.of(colon > 0 ? title.substring(0, colon) : title);
    return !topic.isEmpty() && Keys.of(units.get(at + 1).text()).startsWith(topic);
  }

  /** Short titles with one paragraph each, two or more in a row, belong to the part around them. */
  private boolean isOneOfCards(int at) {
    return isCardAt(at) && (isCardAt(at + 2) || isCardAt(at - 2));
  }

  private boolean isCardAt(int at) {
    return at >= 0
        && at + 2 < units.size()
        && units.get(at).sort() == Sort.PROSE
        && announced(units.get(at)).isEmpty()
        && Shape.isHeadingLike(units.get(at).text())
        && isProse(units.get(at + 1))
        && !units.get(at + 2).isItem()
        && !isProse(units.get(at + 2));
  }
}
