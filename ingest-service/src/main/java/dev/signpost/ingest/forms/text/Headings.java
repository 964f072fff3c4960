package dev.signpost.ingest.forms.text;

import dev.signpost.ingest.forms.outline.Purpose;
import dev.signpost.ingest.forms.outline.Purpose.Field;
import dev.signpost.ingest.forms.outline.Purpose.Links;
import dev.signpost.ingest.forms.text.Unit.Sort;
import java.util.Optional;

/**
 * Decides which lines are headings, in reading order: what a line may be depends on the part it
 * stands in.
 */
final class Headings {
  private static final int NONE = 0;
  private static final int SECTION = 2;
  private static final int WITHIN = 3;

  private final Looks looks;
  private Purpose part = new Purpose.Text(null);
  private boolean named;

  Headings(Looks looks) {
    this.looks = looks;
  }

  /** The level of the heading at this place; 0 if it is none. */
  int level(int at) {
    Optional<Purpose> announced = looks.announced(at);
    if (isQuestion(at) || (isCard(at) && looks.isExplained(at))) {
      return WITHIN;
    }
    if (announced.isPresent()) {
      return section(announced.get(), true);
    }
    if (isCard(at)) {
      return WITHIN;
    }
    boolean marked = looks.unit(at).sort() == Sort.HEADING;
    if (!marked && !looks.isTitleOfSomething(at)) {
      return NONE;
    }
    return !marked && named && looks.isOneOfCards(at)
        ? WITHIN
        : section(new Purpose.Text(null), false);
  }

  private int section(Purpose purpose, boolean isNamed) {
    part = purpose;
    named = isNamed;
    return SECTION;
  }

  private boolean isCard(int at) {
    return part instanceof Links && looks.isCard(at);
  }

  /** What asks in the part with the questions is one of them, unless it leads on to other pages. */
  private boolean isQuestion(int at) {
    return part == Field.FAQ
        && looks.unit(at).sort() == Sort.PROSE
        && Shape.isQuestion(looks.unit(at).text())
        && looks
            .announced(at)
            .filter(purpose -> purpose instanceof Links && "nextSteps".equals(purpose.role()))
            .isEmpty();
  }
}
